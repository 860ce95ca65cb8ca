import { describe, expect, it } from 'vitest'
import { findAddresses, hostOf } from '../../../kit/serve/remote/addresses'
import { network } from '../../support/open-remote'

const lo = [network('127.0.0.1', { internal: true }), network('::1', { internal: true, family: 'IPv6' })]

describe('the addresses that phones reach a machine by', () => {
  it('are those of its private networks, each with its name, and none of a machine in the machine', () => {
    expect(findAddresses({ lo, en0: [network('192.168.1.5'), network('fe80::1', { family: 'IPv6' })], en7: [network('10.0.0.7')], docker0: [network('172.17.0.1')] }))
      .toEqual([{ network: 'en0', address: '192.168.1.5' }, { network: 'en7', address: '10.0.0.7' }])
  })

  it('are of IPv6 where there is nothing else', () => {
    expect(findAddresses({ lo, en0: [network('fd12::5', { family: 'IPv6' }), network('2001:db8::1', { family: 'IPv6' })] })).toEqual([{ network: 'en0', address: 'fd12::5' }])
    expect(hostOf('fd12::5', 3030)).toBe('[fd12::5]:3030')
  })

  // Seen to fail: a range of 172.16.0.0 that goes on to 172.32.0.0.
  it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '100.128.0.1'])('are not public ones, such as %s, unless told', (address) => {
    expect(() => findAddresses({ lo, en0: [network(address)] })).toThrow(`${address} is a public address`)
    expect(findAddresses({ lo, en0: [network(address)] }, address)).toEqual([{ network: 'en0', address }])
    expect(findAddresses({ lo, en0: [network(address), network('10.1.1.1')] })).toHaveLength(1)
  })

  it('are missed in a sentence', () => {
    expect(() => findAddresses({ lo })).toThrow('There is no network for --remote')
    expect(() => findAddresses({ lo, en0: [network('10.1.1.1')] }, '10.1.1.2')).toThrow('No phone reaches this machine at 10.1.1.2: name one of 10.1.1.1')
    // Seen to fail: this machine’s own, which was said to be taken by another program.
    expect(() => findAddresses({ lo, en0: [network('10.1.1.1')] }, '127.0.0.1')).toThrow('No phone reaches this machine at 127.0.0.1: name one of 10.1.1.1')
  })
})
