import type { Answer, Findable } from './answers'
import { isEvent, isQuantity } from '../../model/pick'
import { amountsIn, nearness, writtenOut } from '../../reading/question/amounts'
import { asksHowMuch, asksWhen, contentOf, wordsOf } from '../../reading/question/words'

/** What a word counts that stands beside the point, and one in the title of a slide, which tells where but not what. */
const [BESIDE, TITLE] = [0.5, 0.8]
/** What a word counts that only begins as the one that is asked for, and one that differs in a letter or shares a character. */
const [BEGUN, MISTYPED] = [0.75, 0.5]
/** Shorter words have too many neighbours. */
const LEAST_MISTYPED = 5
/** What the figure that is asked for counts, where the rarest word counts about as much. */
const FIGURE = 8
/** How much more a figure counts where a question wants one, and a date where it wants a date. */
const WANTED = 1.3
/** A longer text has more words by chance: at this many one counts half. */
const LONG = 60

const LETTER = /^[a-z\d]$/
const HAN_PAIR = /^\p{Script=Han}{2}$/u

/** Two Chinese words that share a character often mean much the same. */
const shareCharacter = (asked: string, word: string) => HAN_PAIR.test(word) && [...asked].some(character => word.includes(character))

/** Looks up what somebody asks; the best answer comes first. */
export type Search = (question: string) => Answer[]

interface Indexed {
  findable: Findable
  /** What each of its words counts. */
  words: Map<string, number>
}

/**
 * Prepares a search: by the words of a question, the rare ones first, mistyped and half typed ones too, and by its numbers.
 *
 * @param most how many answers it gives
 */
export function makeSearch(findables: Findable[], most: number): Search {
  const indexed = findables.map(index)
  const holders = new Map<string, Indexed[]>()
  for (const each of indexed) {
    for (const word of each.words.keys()) {
      if (!holders.get(word)?.push(each))
        holders.set(word, [each])
    }
  }
  const vocabulary = [...holders.keys()]
  const rarity = (word: string) => Math.log(1 + indexed.length / holders.get(word)!.length)

  function likeWords(asked: string): [word: string, likeness: number][] {
    // A single letter begins a tenth of all words.
    if (LETTER.test(asked))
      return holders.has(asked) ? [[asked, 1]] : []
    const begun = vocabulary.filter(word => word.startsWith(asked)).map((word): [string, number] => [word, word === asked ? 1 : BEGUN])
    if (begun.length)
      return begun
    const like = HAN_PAIR.test(asked) ? shareCharacter : asked.length < LEAST_MISTYPED ? () => false : isMistyped
    return vocabulary.filter(word => like(asked, word)).map(word => [word, MISTYPED])
  }

  function byWords(asked: string[]): Map<Indexed, number> {
    const scores = new Map<Indexed, number>()
    for (const one of asked) {
      const best = new Map<Indexed, number>()
      for (const [word, likeness] of likeWords(one)) {
        const counts = likeness * rarity(word)
        for (const each of holders.get(word)!)
          best.set(each, Math.max(best.get(each) ?? 0, counts * each.words.get(word)!))
      }
      best.forEach((score, each) => scores.set(each, (scores.get(each) ?? 0) + score))
    }
    return scores
  }

  return (question) => {
    const written = writtenOut(question)
    const scores = byWords([...new Set(contentOf(written))])
    const wanted = [...asksHowMuch(written) ? [isQuantity] : [], ...asksWhen(written) ? [isEvent] : []]
    for (const [each, score] of scores) {
      const { answer } = each.findable
      if (answer.sort === 'entry' && wanted.some(is => is(answer.entry)))
        scores.set(each, score * WANTED)
    }
    for (const amount of amountsIn(written)) {
      for (const each of indexed) {
        const { answer } = each.findable
        const fit = answer.sort === 'entry' && isQuantity(answer.entry) ? nearness(amount, answer.entry) : 0
        if (fit)
          scores.set(each, (scores.get(each) ?? 0) + FIGURE * fit)
      }
    }
    return [...scores].sort(([, a], [, b]) => b - a).slice(0, most).map(([{ findable }]) => findable.answer)
  }
}

function index(findable: Findable): Indexed {
  const words = new Map<string, number>()
  const add = (text: string, counts: number) => {
    const all = wordsOf(text)
    const each = counts / (1 + all.length / LONG)
    for (const word of all)
      words.set(word, Math.max(words.get(word) ?? 0, each))
  }
  add(findable.gist, findable.answer.sort === 'slide' ? TITLE : 1)
  add(findable.rest, BESIDE)
  return { findable, words }
}

/** Whether a letter is missing, one too many, another one, or two have changed places. */
function isMistyped(asked: string, word: string): boolean {
  if (Math.abs(asked.length - word.length) > 1 || (asked[0] !== word[0] && asked[1] !== word[1]))
    return false
  let start = 0
  while (start < asked.length && asked[start] === word[start])
    start++
  const [a, b] = [asked.slice(start), word.slice(start)]
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
}
