const pairs = (text: string) => new Set(Array.from({ length: text.length }, (_, i) => text.slice(i, i + 2)))

/** How alike two texts are, from 0 to 1: the share of neighbouring characters they have in common. */
function likeness(a: string, b: string): number {
  const [inA, inB] = [pairs(a), pairs(b)]
  const shared = [...inA].filter(pair => inB.has(pair)).length
  return 2 * shared / (inA.size + inB.size)
}

/** The candidate most like a text, if one is more like it than not. */
export function closest<T>(text: string, candidates: Iterable<T>, textOf: (candidate: T) => string): T | undefined {
  return [...candidates]
    .map(candidate => ({ candidate, score: likeness(text, textOf(candidate)) }))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)[0]
    ?.candidate
}

/** Where two texts part: the position, counted from 1, and what each has there. */
export interface Parting {
  at: number
  here: string
  there: string
}

/** The first difference of two texts. */
export function partingOf(here: string, there: string): Parting | undefined {
  const [a, b] = [[...here], [...there]]
  const length = Math.max(a.length, b.length)
  const index = Array.from({ length }).findIndex((_, i) => a[i] !== b[i])
  return index < 0 ? undefined : { at: index + 1, here: characterName(a[index]), there: characterName(b[index]) }
}

/** “字”, or words for what would not show. */
function characterName(character: string | undefined): string {
  if (character === undefined)
    return 'nothing more'
  return /\s/.test(character) ? (character === '\n' ? 'a line break' : 'a space') : `“${character}”`
}

/** A text, or of a long one the part around a position counted from 1, in quotation marks. */
export function excerpt(text: string, at = 1, around = 16): string {
  const characters = [...text]
  const start = characters.length <= 2 * around ? 0 : Math.max(0, at - 1 - around)
  const end = characters.length <= 2 * around ? characters.length : at + around
  const shown = characters.slice(start, end).join('').replaceAll('\n', '⏎')
  return `“${start > 0 ? '…' : ''}${shown}${end < characters.length ? '…' : ''}”`
}
