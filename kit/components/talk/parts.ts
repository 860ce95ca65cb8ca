/** A part of what the windows of a talk share, such as the place or the timer. It changes as one, in any window. */
export interface Part {
  /** Plain data. */
  value: unknown
  /** When it was changed last: ms since 1970. */
  at: number
  /** The window that changed it. */
  by: string
}

/** All parts, by name. */
export type Parts = Record<string, Part>

/** Dates of places where windows stand that nobody has moved: wherever anybody has gone is later, and presenters count for more. */
export const age = { unnamed: -1, reloaded: 0, named: 1, namedByPresenter: 2 }

/** Whether somebody has gone to a place. */
export function isMoved(place: Part | undefined): place is Part {
  return (place?.at ?? 0) > age.namedByPresenter
}

/**
 * A part with a new value: later than what it takes the place of, even if that comes from a clock that is ahead.
 *
 * @param by the window that changes it
 */
export function datePart(value: unknown, before: Part | undefined, by: string): Part {
  return { value, at: Math.max(Date.now(), (before?.at ?? 0) + 1), by }
}

/** Those of the incoming parts that were changed later than a window's own: the last write wins, in all windows the same. */
export function laterParts(incoming: Parts, own: Parts): Parts {
  return Object.fromEntries(Object.entries(incoming).filter(([name, part]) => isLater(part, own[name])))
}

function isLater(part: Part, known: Part | undefined): boolean {
  return !known || part.at > known.at || (part.at === known.at && part.by > known.by)
}
