import type { Quotation } from '../../model/schema'
import type { Deck, MarkdownFile, Rule } from '../../sources/deck'
import type { Placed } from '../../sources/evidence'
import type { Problem } from '../../sources/problem'
import type { Passage } from '../../sources/text'
import { basename } from 'node:path'
import { placeOf, quotationsOf } from '../../sources/evidence'
import { closest, excerpt, partingOf } from '../../sources/likeness'
import { findAll } from '../../sources/text'
import { noteParagraphs } from '../note-quotation'

interface Blockquote {
  file: string
  line: number
  paragraphs: Passage[]
  /** The quotation it gives, or is most like. */
  quotation: Placed<Quotation> | undefined
}

/** Every blockquote in a note is a quotation of the data, character by character, and a theme's page has all of its theme's. */
export const quotations: Rule = (deck) => {
  const known = quotationsOf(deck.evidence)
  return deck.files.flatMap((page) => {
    const blockquotes = page.slides.flatMap(({ note }) => note ? blockquotesIn(note, page.file, known) : [])
    return [
      ...blockquotes.flatMap(blockquote => differences(blockquote, deck)),
      ...missing(page, known, blockquotes),
    ]
  })
}

function blockquotesIn(note: Passage, file: string, known: Placed<Quotation>[]): Blockquote[] {
  // A line right below a blockquote belongs to it in Markdown, with or without its own >
  return findAll(note, /^ {0,3}>[^\n]*(?:\n[ \t]*\S[^\n]*)*/gm).map(({ match, line }) => {
    const text = match[0].replace(/^ {0,3}> ?/gm, '')
    const paragraphs = findAll({ text, line }, /[^\n]+(?:\n[^\n]+)*/g).map(found => ({ text: found.match[0].trimEnd(), line: found.line }))
    // The credit follows it, our translation stands before it.
    const original = paragraphs.at(paragraphs.length > 1 ? -2 : 0)?.text ?? ''
    const exact = known.find(({ entry }) => paragraphs.some(({ text }) => text === entry.original))
    return { file, line, paragraphs, quotation: exact ?? closest(original, known, ({ entry }) => entry.original) }
  })
}

function differences({ file, line, paragraphs, quotation }: Blockquote, { locale, evidence }: Deck): Problem[] {
  if (!quotation && evidence.idsInBrokenFiles.size)
    return []
  if (!quotation)
    return [{ file, line, message: `the blockquote ${excerpt(paragraphs[0]?.text ?? '')} is no quotation of data/: add it to its theme there, or do not set it as a blockquote` }]
  const { id } = quotation.entry
  const expected = noteParagraphs(quotation.entry, locale)
  const isTranslated = quotation.entry.translation !== undefined
  if (paragraphs.length !== expected.length) {
    const wanted = isTranslated ? 'three, “the translation” (our translation), the original' : 'two, the original'
    return [{ file, line, message: `the blockquote of "${id}" has ${paragraphs.length} paragraphs: give it ${wanted} and who said it where` }]
  }
  const names = [...isTranslated ? ['the translation of'] : [], 'the quotation', 'the credit of']
  return paragraphs.flatMap(({ text, line }, i) => {
    const parting = partingOf(text, expected[i]!)
    if (!parting)
      return []
    const { at, here, there } = parting
    return [{ file, line, message: `${names[i]} "${id}" reads ${excerpt(text, at)} here but ${excerpt(expected[i]!, at)} in ${placeOf(quotation)}; they part at character ${at} (${here} here, ${there} there): mend the one that is wrong` }]
  })
}

/** Whole quotations of the theme with the page's name that stand in none of its notes. */
function missing({ file }: MarkdownFile, known: Placed<Quotation>[], blockquotes: Blockquote[]): Problem[] {
  const theme = `data/themes/${basename(file, '.md')}.ts`
  const present = new Set(blockquotes.map(({ quotation }) => quotation?.entry.id))
  const whole = known.filter(({ file, entry }) => file === theme && !entry.excerptOf)
  return whole.filter(({ entry }) => !present.has(entry.id)).map(quotation => ({
    file,
    message: `no note here has the quotation "${quotation.entry.id}", ${excerpt(quotation.entry.original)}: copy it from ${placeOf(quotation)} into a note as a blockquote`,
  }))
}
