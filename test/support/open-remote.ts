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
  deck: ServedDeck
  remote: Remote
  /** Where a code leads, with its secret. */
  codeOf: (role: Role) => string
  close: () => Promise<void>
}

/** What the system would say of a network. */
export function network(address: string, { internal = false, family = 'IPv4' as 'IPv4' | 'IPv6' } = {}) {
  return { address, internal, family, netmask: '', mac: '', cidr: null, scopeid: 0 }
}

export async function openRemoteDeck(site: string): Promise<OpenRemote> {
  const folder = await mkdtemp(join(tmpdir(), 'remote-test-'))
  const deck = await serveDeck(0, 'deck')
  const port = Number(new URL(deck.url).port)
  const remote = await openRemote({ port, interfaces: () => ({ wlan0: [network('127.0.0.2')] }), secretsFile: join(folder, 'secrets.json') })
  await remote.show(site)
  await deck.show(site, undefined, remote.openSocket)
  return {
    deck,
    remote,
    codeOf: role => remote.codes().find(code => code.role === role)!.url,
    async close() {
      deck.close()
      await remote.close(true)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
