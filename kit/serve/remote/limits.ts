/** Lets so many things happen at once, and so many a second after that. */
interface Bucket {
  /** Whether one more may happen now. */
  take: () => boolean
  /** One that was let happen doesn't count. */
  giveBack: () => void
}

export function createBucket(atOnce: number, aSecond: number, now = () => performance.now()): Bucket {
  let left = atOnce
  let last = now()
  return {
    take() {
      const time = now()
      left = Math.min(atOnce, left + (time - last) / 1000 * aSecond)
      last = time
      if (left < 1)
        return false
      left--
      return true
    },
    giveBack: () => void (left = Math.min(atOnce, left + 1)),
  }
}

/** Wrong secrets that an address may send at once, and a second. */
const TRIES = [10, 0.2] as const
/** Addresses that are kept in mind, those that tried last: a network has not many more, and memory stays what it is. */
const KEPT = 1000

/** Finds the bucket of an address that somebody tries a secret from. */
export function createTries(now?: () => number): (address: string) => Bucket {
  const buckets = new Map<string, Bucket>()
  return (address) => {
    const bucket = buckets.get(address) ?? createBucket(...TRIES, now)
    buckets.delete(address)
    buckets.set(address, bucket)
    if (buckets.size > KEPT)
      buckets.delete(buckets.keys().next().value!)
    return bucket
  }
}

/** Lets an address have so many connections at a time; a router may stand for many phones. */
export function createPlaces(most: number): { take: (address: string) => boolean, leave: (address: string) => void } {
  const taken = new Map<string, number>()
  return {
    take(address) {
      const before = taken.get(address) ?? 0
      if (before >= most)
        return false
      taken.set(address, before + 1)
      return true
    },
    leave(address) {
      const left = taken.get(address)! - 1
      if (left)
        taken.set(address, left)
      else
        taken.delete(address)
    },
  }
}
