import type { NetworkInterfaceInfo } from 'node:os'
import { BlockList, isIP } from 'node:net'
import { DeckError } from '../../terminal/fail'

/** Where phones of the same network reach this machine. */
export interface LanAddress {
  /** What the system calls the network: `en0`, `wlan0`. */
  network: string
  address: string
}

export type Interfaces = NodeJS.Dict<NetworkInterfaceInfo[]>

/** What no router of the internet leads to: https://www.iana.org/assignments/iana-ipv4-special-registry */
const local = new BlockList()
for (const [net, bits] of [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
] as const)
  local.addSubnet(net, bits)
local.addSubnet('fc00::', 7, 'ipv6')

/** Networks of this machine with itself: no phone is in them. */
const VIRTUAL = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|utun|lo)/

/**
 * Finds the addresses that phones reach this machine by.
 *
 * @param interfaces as `networkInterfaces()` of `node:os` has them
 * @param named the one address to take, a public one too
 * @throws {DeckError} if there is no network, none that is private, or no such address
 */
export function findAddresses(interfaces: Interfaces, named?: string): LanAddress[] {
  const all = Object.entries(interfaces).flatMap(([network, infos = []]) => infos.map(info => ({ network, ...info })))
  if (named !== undefined) {
    const found = all.find(({ address }) => address === named)
    if (!found || found.internal)
      throw new DeckError(`No phone reaches this machine at ${named}: name one of ${all.filter(({ internal }) => !internal).map(({ address }) => address).join(', ') || '(none: there is no network)'}.`)
    return [{ network: found.network, address: found.address }]
  }
  const outer = all.filter(({ internal, network, address }) => !internal && !VIRTUAL.test(network) && !address.startsWith('fe80:'))
  if (!outer.length)
    throw new DeckError('There is no network for --remote: connect this machine and the phone to the same Wi-Fi, or to the phone’s own hotspot, or start without it.')
  const reachable = outer.filter(({ address }) => local.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'))
  if (!reachable.length)
    throw new DeckError(`${outer[0]!.address} is a public address, where all the internet could try the codes: connect to a private network, or say that you mean it: npm start -- --remote --address ${outer[0]!.address}`)
  // Where a network has both, phones do.
  const old = reachable.filter(({ family }) => family === 'IPv4')
  return (old.length ? old : reachable).map(({ network, address }) => ({ network, address }))
}

/** Host and port as browsers write them. */
export function hostOf(address: string, port: number): string {
  return new URL(`http://${isIP(address) === 6 ? `[${address}]` : address}:${port}`).host
}
