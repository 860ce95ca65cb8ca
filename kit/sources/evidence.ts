import type { Exceptions } from '../model/exceptions'
import type { Entry } from '../model/pick'
import type { Quotation, Source } from '../model/schema'
import type { Talk } from '../model/talk'
import type { Data } from './load-data'
import type { Problem } from './problem'
import { basename } from 'node:path'
import { entriesOf, isQuotation } from '../model/pick'
import { disagreements } from '../reading/original'
import { closest } from './likeness'
import { escapeForPattern, findAll, lineOf } from './text'

/** An entry of `data/` and where it stands there. */
export interface Placed<T extends Entry = Entry> {
  entry: T
  file: string
  line: number | undefined
}

/** What `data/` holds, as far as it can be read. */
export interface Evidence {
  byId: Map<string, Placed>
  /** Ids that stand in files which can't be used: nothing is said about these. */
  idsInBrokenFiles: Set<string>
  source: Source | undefined
  talk: Talk | undefined
  /** The names of all themes, in every language. */
  titles: string[]
  /** What the check would take for something else in this talk. */
  exceptions: Exceptions
  problems: Problem[]
}

const none: Exceptions = { notFigures: { everywhere: [], slides: [], charts: [], notes: [] }, quotedTerms: [] }

/** The lines of a data file on which an id is given to an entry. */
export function linesOfId(text: string, id: string): number[] {
  return findAll({ text, line: 1 }, new RegExp(`\\bid: ['"]${escapeForPattern(id)}['"]`, 'g')).map(({ line }) => line)
}

/** All entries of the sound files by id, and what is wrong with and between the files. */
export function collectEvidence({ themes, derived, source, talk, exceptions }: Data): Evidence {
  const evidence: Evidence = {
    byId: new Map(),
    idsInBrokenFiles: new Set(),
    source: source[0]?.value,
    talk: talk[0]?.value,
    titles: themes.flatMap(({ value }) => value ? Object.values(value.title) : []),
    exceptions: exceptions[0]?.value ?? none,
    problems: [
      ...missing('data/source.ts', source, 'which article the evidence comes from'),
      ...missing('data/talk.ts', talk, 'what the kit has to know of this talk'),
      ...[...themes, ...source, ...talk, ...exceptions].flatMap(({ problems }) => problems),
    ],
  }
  for (const { file, text, value } of themes)
    addEntries(evidence, file, text, value && entriesOf(value))
  const broken = themes.filter(({ value }) => !value).map(({ file }) => basename(file))
  for (const { file, text, value, problems } of derived) {
    // Arithmetic on figures that are reported already fails because of them.
    if (!broken.includes(basename(file)))
      evidence.problems.push(...problems)
    addEntries(evidence, file, text, value)
  }
  evidence.problems.push(...themes.flatMap(({ file, text, value }) => actProblem(file, text, value?.act, evidence.talk)))
  for (const placed of evidence.byId.values())
    evidence.problems.push(...problemsOf(placed, evidence))
  evidence.problems.push(...twins(evidence))
  return evidence
}

/** Quotations of the very same characters: which of the two stands in a note, nobody could tell. */
function twins({ byId }: Evidence): Problem[] {
  const firsts = new Map<string, Placed>()
  return [...byId.values()].flatMap((placed) => {
    const { entry, file, line } = placed
    if (!isQuotation(entry))
      return []
    const words = `${entry.line} ${entry.original}`
    const first = firsts.get(words)
    if (first)
      return [{ file, line, message: `"${entry.id}" has the same original as "${first.entry.id}" in ${placeOf(first)}: use that one, or quote a longer or shorter piece` }]
    firsts.set(words, placed)
    return []
  })
}

/** A theme in an act that the talk doesn't have. */
function actProblem(file: string, text: string, act = 0, talk: Talk | undefined): Problem[] {
  if (!talk || act <= talk.acts.length)
    return []
  return [{ file, line: lineOf(text, /\bact:/), message: `act: data/talk.ts has no act ${act}: correct it, or add the act there` }]
}

function missing(file: string, found: unknown[], what: string): Problem[] {
  return found.length ? [] : [{ file, message: `is not there: write it, to say ${what} (kit/README.md has an example)` }]
}

function addEntries({ byId, idsInBrokenFiles, problems }: Evidence, file: string, text: string, entries: Entry[] | undefined): void {
  if (!entries)
    [...text.matchAll(/\bid: ['"]([^'"]+)['"]/g)].forEach(m => idsInBrokenFiles.add(m[1]!))
  for (const entry of entries ?? []) {
    const lines = linesOfId(text, entry.id)
    const taken = byId.get(entry.id)
    if (taken)
      problems.push({ file, line: lines.at(-1), message: `the id "${entry.id}" is already taken in ${placeOf(taken)}: rename one of the two` })
    else
      byId.set(entry.id, { entry, file, line: lines[0] })
  }
}

/** References to entries that aren't there, lines the article doesn't have, and what doesn't follow from the original. */
function problemsOf({ entry, file, line }: Placed, evidence: Evidence): Problem[] {
  const messages = referencesOf(entry)
    .filter(([, id]) => isUnknown(id, evidence))
    .map(([key, id]) => `"${entry.id}" ${key}: ${noEntry(id, evidence)}`)
  if ('line' in entry && evidence.source && entry.line > evidence.source.lineCount)
    messages.push(`"${entry.id}" line: the article has ${evidence.source.lineCount} lines, not ${entry.line}: correct the line`)
  if (evidence.source)
    messages.push(...translationProblem(entry, evidence.source), ...disagreements(entry, evidence.source))
  messages.push(...excerptProblem(entry, evidence))
  return messages.map(message => ({ file, line, message }))
}

/** A quotation has our English beside it, unless it is English. */
function translationProblem(entry: Entry, { language }: Source): string[] {
  if (!isQuotation(entry) || (language === 'en') === (entry.translation === undefined))
    return []
  return [`"${entry.id}" translation: ${language === 'en' ? 'the article is in English: leave it out' : 'is missing: give it our English of its original'}`]
}

/** An excerpt is a piece of the quotation that it is said to come from. */
function excerptProblem(entry: Entry, { byId }: Evidence): string[] {
  if (!isQuotation(entry) || !entry.excerptOf)
    return []
  const whole = byId.get(entry.excerptOf)?.entry
  const isPiece = !whole || (isQuotation(whole) && !whole.excerptOf && whole.line === entry.line && whole.original.includes(entry.original))
  return isPiece ? [] : [`"${entry.id}" excerptOf: its original is no piece of "${entry.excerptOf}": copy it from there, character by character`]
}

function referencesOf(entry: Entry): [key: string, id: string][] {
  if (isQuotation(entry))
    return entry.excerptOf ? [['excerptOf', entry.excerptOf]] : []
  if ('from' in entry)
    return entry.from.map(id => ['from', id])
  if (!('date' in entry) || !entry.date)
    return []
  if ('of' in entry.date)
    return [['date.of', entry.date.of]]
  return 'after' in entry.date ? [['date.after', entry.date.after]] : []
}

/** Whether an id is certain to name nothing. */
export function isUnknown(id: string, { byId, idsInBrokenFiles }: Evidence): boolean {
  return !byId.has(id) && !idsInBrokenFiles.has(id)
}

/** Says that an id names nothing, and which one may have been meant. */
export function noEntry(id: string, { byId }: Evidence): string {
  const meant = closest(id, byId.keys(), known => known)
  return `data/ has no entry "${id}": ${meant ? `did you mean "${meant}"?` : 'add it there, or name one that is there'}`
}

/** All quotations with their places. */
export function quotationsOf({ byId }: Evidence): Placed<Quotation>[] {
  return [...byId.values()].filter((placed): placed is Placed<Quotation> => isQuotation(placed.entry))
}

/** `data/themes/05-stargate.ts:12` */
export function placeOf({ file, line }: Pick<Placed, 'file' | 'line'>): string {
  return line ? `${file}:${line}` : file
}
