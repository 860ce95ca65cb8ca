import { describe, expect, it } from 'vitest'
import { createBucket, createTries } from '../../../kit/serve/remote/limits'

describe('a bucket', () => {
  it('lets so many happen at once, so many a second after that, and counts none that is given back', () => {
    let time = 0
    const bucket = createBucket(2, 10, () => time)
    expect([bucket.take(), bucket.take(), bucket.take()]).toEqual([true, true, false])
    time += 100
    expect([bucket.take(), bucket.take()]).toEqual([true, false])
    bucket.giveBack()
    expect(bucket.take()).toBe(true)
    time += 60_000
    expect([bucket.take(), bucket.take(), bucket.take()]).toEqual([true, true, false])
  })
})

describe('tries', () => {
  // Seen to fail: without KEPT.
  it('are counted by address, of the last thousand of them', () => {
    const tries = createTries(() => 0)
    for (let i = 0; i < 20; i++)
      tries('a').take()
    expect(tries('a').take()).toBe(false)
    expect(tries('b').take()).toBe(true)
    for (let i = 0; i < 1000; i++)
      tries(`other ${i}`)
    expect(tries('a').take()).toBe(true)
  })
})
