import type { Deck, Rule, Slide } from '../sources/deck'
import type { Problem } from '../sources/problem'
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { planCuts } from '../sources/cut-plan'
import { collectEvidence } from '../sources/evidence'
import { loadData } from '../sources/load-data'
import { loadDeck } from '../sources/load-deck'
import { themeNumber } from '../sources/page-evidence'
import { inReadingOrder, reportOf } from '../sources/problem'
import { readDeck } from '../sources/read-deck'
import { loadSurroundings } from '../sources/surroundings'
import { DeckError } from '../terminal/fail'
import { tableOf } from './cut-table'
import { addons } from './rules/addons'
import { aliases } from './rules/aliases'
import { claims } from './rules/claims'
import { clicks } from './rules/clicks'
import { colours } from './rules/colours'
import { components } from './rules/components'
import { cuts } from './rules/cuts'
import { facts } from './rules/facts'
import { frontMatter } from './rules/front-matter'
import { headings } from './rules/headings'
import { ids } from './rules/ids'
import { layouts } from './rules/layouts'
import { lengths } from './rules/lengths'
import { locale } from './rules/locale'
import { notes } from './rules/notes'
import { numbersInComponents } from './rules/numbers-in-components'
import { numbersInLabels } from './rules/numbers-in-labels'
import { numbersInNotes } from './rules/numbers-in-notes'
import { numbersOnSlides } from './rules/numbers-on-slides'
import { pageSize } from './rules/page-size'
import { pages } from './rules/pages'
import { quotationMarks } from './rules/quotation-marks'
import { quotations } from './rules/quotations'
import { shared } from './rules/shared'
import { snippets } from './rules/snippets'
import { titles } from './rules/titles'
import { unitPictures } from './rules/unit-pictures'
import { unusedPages } from './rules/unused-pages'
import { compareWithSignOff } from './sign-off'
import { leftOfTemplate } from './template'

const rules: Rule[] = [
  ...[locale, addons, pageSize, frontMatter, pages, aliases, colours, unusedPages, layouts, components, snippets],
  ...[ids, facts, claims, shared, unitPictures],
  ...[numbersOnSlides, numbersInComponents, numbersInLabels, numbersInNotes],
  ...[clicks, notes, quotations, quotationMarks, lengths, headings, titles, cuts],
]

/** What to check: a running order, relative to the project's folder or absolute. */
export interface DeckToCheck {
  root: string
  entry: string
  /** Leaves out the comparison with what was signed off: something else is about to be. */
  isSigningOff?: boolean
}

/**
 * Finds what Slidev would let pass in a deck and its data.
 * @returns nothing if all is well.
 */
export async function checkDeck({ root, entry, isSigningOff = false }: DeckToCheck): Promise<Problem[]> {
  if (!existsSync(resolve(root, entry)))
    return [{ file: relative(root, resolve(root, entry)), message: 'is not there: name a running order that is' }]
  const [data, surroundings, loaded] = await Promise.all([
    loadData(root),
    loadSurroundings(root),
    loadDeck(root, entry).catch((error: Error) => error),
  ])
  const evidence = collectEvidence(data)
  const problems = [...evidence.problems, ...isSigningOff ? [] : (await compareWithSignOff(root, data, evidence)).changed]
  if (loaded instanceof Error)
    return inReadingOrder([...problems, unreadable(relative(root, resolve(root, entry)), loaded)])
  const deck: Deck = { ...loaded, ...surroundings, evidence }
  const code = [...data.themes, ...data.derived, ...deck.code].map(({ file, text }) => ({ file, text, line: 1 }))
  const slides = deck.files.flatMap(({ slides }) => slides).map(({ file, source }) => ({ file, text: source.raw, line: source.start + 1 }))
  const unfilled = leftOfTemplate([...code, ...slides])
  // Of a line that is still the template's, nothing else is worth saying.
  const isFilled = ({ file, line }: Problem) => !unfilled.some(other => other.file === file && other.line === line)
  return inReadingOrder([...unfilled, ...[...problems, ...rules.flatMap(rule => rule(deck))].filter(isFilled)])
}

/** A running order that even Slidev's parser gives up on: its headmatter isn't YAML. */
function unreadable(file: string, { message }: Error): Problem {
  const [reason = '', line] = message.split(/ at line (\d+)|\n/)
  return { file, line: line ? Number(line) + 1 : undefined, message: `can't be read, ${reason}: correct the YAML on this line or the one before` }
}

/** The lengths of a deck as a table for the terminal: slides and minutes of each, and its minutes by act. */
export async function cutTable(root: string, entry: string): Promise<string> {
  const deck = await readDeck(root, entry)
  const acts = new Map(deck.data.themes.flatMap(({ value }) => value ? [[value.number, value.act]] : []))
  const actOf = (slide: Slide) => Number(slide.frontmatter.act ?? acts.get(themeNumber(slide)) ?? 0)
  return tableOf(planCuts(deck), deck.evidence.talk?.acts.length ?? 0, actOf)
}

/**
 * Stops a command before it shows or prints a faulty deck.
 * @throws {DeckError} all problems, one a line.
 */
export async function stopOnProblems(root: string, entry: string): Promise<void> {
  const problems = await checkDeck({ root, entry })
  if (problems.length)
    throw new DeckError(reportOf(problems))
}
