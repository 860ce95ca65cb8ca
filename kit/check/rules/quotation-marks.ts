import type { Deck, Rule, Slide } from '../../sources/deck'
import type { Placed } from '../../sources/evidence'
import type { Problem } from '../../sources/problem'
import type { Passage } from '../../sources/text'
import { wordings } from '../../model/format'
import { isDerived, isQuantity, isQuotation } from '../../model/pick'
import { evidenceFor } from '../../sources/page-evidence'
import { blank, findAll, withoutBlockquotes, withoutTags } from '../../sources/text'
import { visibleTexts } from '../visible-texts'

const pair = /“([^”]*)”|「([^」]*)」|『([^』]*)』|"([^"\n]+)"/g
/** A question from the floor that a note prepares for: nobody said it yet. */
const question = /^If asked “[^”]*”/gm
/** Hedges are talked about, too. */
const hedges = ['about', 'over', 'under', 'nearly', 'usually', 'may', 'if', 'late']
/** What is put in at run time comes from the data, or is checked where it is written. */
const putIn = /^\{\{ (?:\w+\.(?:translation|original)|said\.number) \}\}$/

/** Quotation marks stand around what somebody says in the data, character by character, or around a term with a reason. */
export const quotationMarks: Rule = (deck) => {
  if (deck.evidence.idsInBrokenFiles.size)
    return []
  const anywhere = quotedIn([...deck.evidence.byId.values()], deck)
  return [
    ...deck.slides.flatMap(slide => [
      ...unsaid(withoutTags(slide.prose), slide.file, quotedIn(evidenceFor(slide, deck), deck)),
      ...slide.note ? unsaid(spoken(slide.note), slide.file, quotedInNote(slide, deck)) : [],
    ]),
    ...deck.code.flatMap(file => visibleTexts(file).flatMap(text => unsaid(text, file.file, anywhere))),
  ]
}

function spoken(note: Passage): Passage {
  const { text, line } = withoutBlockquotes(note)
  return { text: text.replace(question, blank), line }
}

function unsaid(passage: Passage, file: string, said: string[]): Problem[] {
  return findAll(passage, pair).flatMap(({ match, line }) => {
    const words = match.slice(1).find(group => group !== undefined)!
    if (putIn.test(words) || !words.trim() || said.some(text => has(text, words)))
      return []
    return [{ file, line, message: `${match[0]} stands in quotation marks, and nobody in the evidence of this page says that: write the words of a translation, or take the marks away` }]
  })
}

/** What the given entries print, and terms that have a reason. */
function quotedIn(entries: Placed[], { evidence: { exceptions } }: Deck): string[] {
  const originals = entries.flatMap(({ entry }) => isDerived(entry) ? [] : entry.original)
  return [
    ...originals,
    ...entries.flatMap(({ entry }) => isQuotation(entry) ? entry.translation ?? [] : []),
    ...hedges,
    ...exceptions.quotedTerms.filter(term => !('original' in term) || originals.some(text => text.includes(term.original))).map(({ words }) => words),
  ]
}

/** A note may also name the words of its own slide, and those of a figure. */
function quotedInNote(slide: Slide, deck: Deck): string[] {
  const entries = evidenceFor(slide, deck)
  return [
    ...quotedIn(entries, deck),
    ...entries.flatMap(({ entry }) => isQuantity(entry) ? wordings(entry, deck.locale) : []),
    ...deck.evidence.titles,
    slide.prose.text.replace(/<[^>]+>/g, ''),
  ]
}

function has(text: string, words: string): boolean {
  const [whole, part] = [folded(text), folded(words)]
  const at = whole.indexOf(part)
  return at >= 0 && !/\w$/.test(whole.slice(0, at)) && !/^\w/.test(whole.slice(at + part.length))
}

/** Without case, the form of apostrophes, the mark at the end, and spaces beside Chinese. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('’', '\'').replace(/\s+/g, ' ').replace(/ (?=[\u2E80-\uFFEF])|(?<=[\u2E80-\uFFEF]) /g, '').replace(/[.,;:，。]\s*$/, '').trim()
}
