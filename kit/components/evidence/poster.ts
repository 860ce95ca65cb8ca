import { stress } from './stress'

/** A piece of a quotation set as a poster: its lines, of which those of the stressed piece are large. */
export interface PosterPiece {
  lines: string[]
  isLarge: boolean
}

/** In slide units: the room that a quotation has, the largest type of the stressed piece, and the least and the largest of all else. */
const ROOM = { width: 1100, height: 400 }
const LARGEST = 200
const OTHER = { least: 48, largest: 64 }
/** By how much smaller type may be that fills the slide's width with fewer lines. */
const FOR_WIDTH = 0.8
/** Heights of their lines, by the type. */
const HEIGHT = { large: 1.06, other: 1.3 }
/** How wide characters are by the type, about, those that come first first. */
const WIDTHS: [of: RegExp, width: number][] = [
  [/[\p{Script=Han}、。，：；？！]/u, 1],
  [/[\sfijlrtI1.,:;!()’-]/, 0.3],
  [/[mw—…]/i, 0.8],
  [/\p{Lu}/u, 0.62],
  [/./u, 0.5],
]
/** Up to how many lines a piece is broken. */
const MOST = 3
/** What a break within a clause costs, beside one at its end, as the length of a line. */
const WITHIN_CLAUSE = 1.4

const CLAUSE_END = /[,.:;?!、。，：；？！]\s*$/
/** After words, and in Chinese after each character that no punctuation follows. */
const BREAKS = /(?<=\s)|(?<=[\p{Script=Han}、。，：；？！])(?=\p{Script=Han})/u

function widthOf(words: string): number {
  const widths = Array.from(words.trimEnd(), character => WIDTHS.find(([of]) => of.test(character))![1])
  return widths.reduce((sum, width) => sum + width, 0)
}

/** All ways to break words into so many lines. */
function breaksOf(words: string[], count: number): string[][] {
  if (count === 1)
    return [[words.join('')]]
  return Array.from({ length: Math.max(0, words.length - count + 1) }, (_, i) => i + 1).flatMap(first =>
    breaksOf(words.slice(first), count - 1).map(rest => [words.slice(0, first).join(''), ...rest]))
}

const longest = (lines: string[]): number => Math.max(...lines.map(widthOf))
const costOf = (lines: string[]): number => longest(lines) * (lines.slice(0, -1).every(line => CLAUSE_END.test(line)) ? 1 : WITHIN_CLAUSE)

/** The same words in one line, in two and so on, each broken where it reads best. */
function waysOf(piece: string): string[][] {
  const words = piece.split(BREAKS)
  return Array.from({ length: Math.min(MOST, words.length) }, (_, i) =>
    breaksOf(words, i + 1).reduce((best, lines) => costOf(lines) < costOf(best) ? lines : best))
}

/** Words in as few lines as they need. */
function otherLines(piece: string): string[] {
  const ways = piece ? waysOf(piece) : [[]]
  return ways.find(lines => longest(lines) * OTHER.least <= ROOM.width) ?? ways.at(-1)!
}

/**
 * Sets the stressed piece of a quotation as large as there is room for, in one line or several, and what stands before and after it on
 * lines of their own. Marks that open it or close it are as large.
 *
 * @param words all of them, in their quotation marks
 * @param emphasis the piece of them
 * @returns three pieces, and the type of the large one and of the others in slide units
 */
export function setPoster(words: string, emphasis: string): { pieces: PosterPiece[], size: number, other: number } {
  const [said, , rest] = stress(words, emphasis)
  const opening = said.match(/[\p{Ps}\p{Pi}]*$/u)![0]
  const closing = rest.match(/^[\p{Pe}\p{Pf}.,:;?!…、。，：；？！]*/u)![0]
  const before = otherLines(said.slice(0, said.length - opening.length))
  const after = otherLines(rest.slice(closing.length).trimStart())
  const others = [...before, ...after]
  const room = ROOM.height - others.length * OTHER.least * HEIGHT.other
  const sizeOf = (lines: string[]) => Math.floor(Math.min(LARGEST, ROOM.width / longest(lines), room / lines.length / HEIGHT.large))
  const ways = waysOf(opening + emphasis + closing)
  const largest = Math.max(...ways.map(sizeOf))
  const large = ways.find(lines => sizeOf(lines) >= largest * FOR_WIDTH)!
  const size = sizeOf(large)
  const left = (ROOM.height - large.length * size * HEIGHT.large) / others.length / HEIGHT.other
  return {
    pieces: [{ lines: before, isLarge: false }, { lines: large, isLarge: true }, { lines: after, isLarge: false }],
    size,
    other: others.length ? Math.floor(Math.min(OTHER.largest, left, ROOM.width / longest(others))) : OTHER.least,
  }
}
