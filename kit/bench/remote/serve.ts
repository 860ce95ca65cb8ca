import type { Code } from '../../model/remote'
import { join } from 'node:path'
import process from 'node:process'
import { openRemote } from '../../serve/remote/open-remote'
import { serveDeck } from '../../serve/stage/serve-deck'

/** What a talk's server of its own process says once it is open, and again whenever it is asked for anything. */
export interface Served {
  url: string
  codes: Code[]
  /** Bytes of memory of the process. */
  memory: number
}

// Phones that aren't there come by another address of this machine.
const [site, folder] = process.argv.slice(2) as [string, string]
const wlan0 = [{ address: '127.0.0.2', family: 'IPv4' as const, internal: false, netmask: '', mac: '', cidr: null }]
const deck = await serveDeck(0, 'deck')
const port = Number(new URL(deck.url).port)
const remote = await openRemote({ port, interfaces: () => ({ wlan0 }), secretsFile: join(folder, 'secrets.json') })
await remote.show(site)
await deck.show(site, undefined, remote.openSocket)
const tell = () => process.send!({ url: deck.url, codes: remote.codes(), memory: process.memoryUsage().rss } satisfies Served)
process.on('message', tell)
process.on('disconnect', () => process.exit())
tell()
