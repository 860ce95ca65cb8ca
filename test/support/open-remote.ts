import type { Role } from '../../kit/model/remote'
import type { Remote } from '../../kit/serve/remote/open-remote'
import type { ServedDeck } from '../../kit/serve/stage/serve-deck'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRemote } from '../../kit/serve/remote/open-remote'
import { serveDeck } from '../../kit/serve/stage/serve-deck'

/** A deck that is presented, and open to phones at another address of this machine. */
export interface OpenRemote {
  /** Where it is on this machine itself. */
  url: string
  /** Where a code leads, with its secret. */
  codeOf: (role: Role) => string
  /** Ends the servers as a crash does; those that begin again are at the same addresses, with the same secrets. */
  crash: () => Promise<void>
  beginAgain: () => Promise<void>
  close: () => Promise<void>
}

/** What the system would say of a network. */
export function network(address: string, { internal = false, family = 'IPv4' as 'IPv4' | 'IPv6' } = {}) {
  return { address, internal, family, netmask: '', mac: '', cidr: null, scopeid: 0 }
}

export async function openRemoteDeck(site: string): Promise<OpenRemote> {
  const folder = await mkdtemp(join(tmpdir(), 'remote-test-'))
  const secretsFile = join(folder, 'secrets.json')

  async function begin(wanted: number): Promise<{ deck: ServedDeck, remote: Remote }> {
    const deck = await serveDeck(wanted, 'deck')
    const port = Number(new URL(deck.url).port)
    const remote = await openRemote({ port, interfaces: () => ({ wlan0: [network('127.0.0.2')] }), secretsFile })
    await remote.show(site)
    await deck.show(site, undefined, remote.openSocket)
    return { deck, remote }
  }
  let now = await begin(0)
  async function end(isOver: boolean): Promise<void> {
    now.deck.close()
    await now.remote.close(isOver)
  }
  const url = now.deck.url
  return {
    url,
    codeOf: role => now.remote.codes().find(code => code.role === role)!.url,
    crash: () => end(false),
    async beginAgain() {
      now = await begin(Number(new URL(url).port))
    },
    async close() {
      await end(true)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
