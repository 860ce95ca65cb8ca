import type { Document } from 'happy-dom'
import postcss from 'postcss'
import { elementsOf } from './critical-css'

const FONT = /^(\d+) .*var\(--(\w+)\)/
const FAMILY = /^var\(--(\w+)\)/

/** A weight of a font that CSS names as `var(--serif)`, and what is written in it. */
export interface Lettering {
  variable: string
  weight: string
  text: string
}

/** Which fonts a style sheet sets a document in, each with all that may be in it. */
export function letteringOf(css: string, document: Document): Lettering[] {
  const letterings = new Map<string, Lettering>()
  postcss.parse(css).walkDecls(/^font(?:-family)?$/, ({ value, parent }) => {
    const [, weight = '400', variable] = FONT.exec(value) ?? [undefined, undefined, FAMILY.exec(value)?.[1]]
    if (!variable || parent?.type !== 'rule')
      return
    const { selectors } = parent as postcss.Rule
    const lettering = letterings.get(`${variable} ${weight}`) ?? { variable, weight, text: '' }
    lettering.text += [...document.querySelectorAll(selectors.map(elementsOf).join())].map(element => element.textContent).join('')
    letterings.set(`${variable} ${weight}`, lettering)
  })
  return [...letterings.values()]
}
