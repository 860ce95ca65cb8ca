import { SLIDES } from './bundle-talk'

/** What the router tells of an address, as far as the talk asks. */
export interface Route {
  name: 'presenter' | 'play'
  path: string
  params: { no: string }
  query: { clicks?: string }
  matched: unknown[]
  redirectedFrom?: { params: { no?: string } }
}

/** As the router and the talk read an address: one that names no slide of the deck leads to the first. */
export function routeOf(hash: string): Route {
  const [, presenter, named, clicks] = /^(?:#\/(presenter(?:\/|$))?([\w-]+)?(?:\?clicks=(\d+))?)?$/.exec(hash)!
  const isKnown = Number(named) >= 1 && Number(named) <= SLIDES
  const no = isKnown ? named! : '1'
  return {
    name: presenter ? 'presenter' : 'play',
    path: `/${presenter ? 'presenter/' : ''}${no}`,
    params: { no },
    query: clicks && clicks !== '0' ? { clicks } : {},
    matched: [{}],
    ...isKnown ? {} : { redirectedFrom: { params: { no: named } } },
  }
}
