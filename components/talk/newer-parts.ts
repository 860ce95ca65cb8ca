/** What windows share. Any of them can change any part of it. */
export interface Shared {
  /** When each part was last changed: ms since 1970. */
  since?: Record<string, number>
}

/** What changes as one: the slide with its step, and who went there. */
const place = ['page', 'clicks', 'clicksTotal', 'lastUpdate']

const partOf = (key: string) => place.includes(key) ? 'place' : key
const partsOf = ({ since, ...state }: Shared) => [...new Set(Object.keys(state).map(partOf))]
const entriesOf = (state: Shared, part: string) => Object.entries(state).filter(([key]) => partOf(key) === part)
const dateOf = (state: Shared, part: string) => state.since?.[part] ?? 0

/**
 * Watches what this window changes.
 *
 * @param own fraction of a millisecond that no other window has
 * @returns function that dates what was changed since it was called last, and says whether anything was; what came from another window has its date already
 */
export function watchChanges(state: Shared, own: number): () => boolean {
  const read = () => new Map(partsOf(state).map(part => [part, { value: JSON.stringify(entriesOf(state, part)), date: dateOf(state, part) }]))
  let known = read()
  return () => {
    const changed = [...read()].filter(([part, { value, date }]) => value !== known.get(part)?.value && date === (known.get(part)?.date ?? 0))
    // Later than what it takes the place of even if that comes from a clock that is ahead, and never at the same time as another window.
    const dates = changed.map(([part, { date }]) => [part, Math.max(Date.now(), Math.ceil(date)) + own])
    if (changed.length)
      state.since = { ...state.since, ...Object.fromEntries(dates) }
    known = read()
    return changed.length > 0
  }
}

/**
 * Puts into what comes from another window what this one knows of later: where both change the same at once, the later one has its way in both.
 *
 * @returns whether there was anything
 */
export function keepNewer(incoming: Shared, own: Shared): boolean {
  const newer = partsOf(own).filter(part => dateOf(own, part) > dateOf(incoming, part))
  for (const part of newer) {
    Object.assign(incoming, Object.fromEntries(entriesOf(own, part)))
    incoming.since = { ...incoming.since, [part]: dateOf(own, part) }
  }
  return newer.length > 0
}
