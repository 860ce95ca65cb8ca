import type { Problem } from '../sources/problem'
import { join } from 'node:path'
import process from 'node:process'
import { checkDeck, cutTable } from '../check'
import { agreementTable } from '../check/agreement-table'
import { compareWithArticle, describeCopy, readArticle } from '../check/article'
import { compareWithSignOff, SIGNED_OFF, writeSignOff } from '../check/sign-off'
import { commandStep, runSteps } from '../check/steps'
import { typesStep } from '../check/types'
import { rowsOf } from '../evidence/rows'
import { projectRoot } from '../slidev/cli'
import { collectEvidence } from '../sources/evidence'
import { listEntries } from '../sources/files'
import { loadData } from '../sources/load-data'
import { inReadingOrder, reportOf } from '../sources/problem'
import { parseCommandLine } from '../terminal/arguments'
import { DeckError, runCommand } from '../terminal/fail'

const usage = `npm run check [-- ARTICLE --sign-off]

Checks types, lint, and every running order with its pages, notes and data.
  ARTICLE      a copy of the article: compares every figure and quotation with its line
  --sign-off   writes what agrees with the article to ${SIGNED_OFF}, if all does:
               from then on, an entry that says something else is a problem`

await runCommand(async () => {
  const { positionals: [article, ...others], values } = parseCommandLine(usage, { 'sign-off': { type: 'boolean' } })
  const isSigningOff = values['sign-off'] ?? false
  if (others.length)
    throw new DeckError(`One copy of the article at a time: ${others.join(' ')} is too many.\n\n${usage}`)
  if (isSigningOff && !article)
    throw new DeckError(`--sign-off wants a copy of the article to compare with.\n\n${usage}`)
  const copy = article === undefined ? undefined : await readArticle(article)
  const isSound = await runSteps([
    typesStep(projectRoot),
    commandStep('lint', projectRoot, 'eslint', ['.', '--max-warnings', '0', '--cache', '--cache-strategy', 'content', '--cache-location', join('node_modules', '.cache', 'eslint')]),
    { name: 'deck', run: () => checkAllDecks(isSigningOff) },
    ...isSigningOff ? [] : [{ name: 'sign-off', run: findUnsigned }],
  ])
  if (isSound)
    console.log(`\n${await cutTables()}`)
  const { isFaithful, isTheArticle } = copy ? await reportOnArticle(copy) : { isFaithful: true, isTheArticle: false }
  if (!isSigningOff) {
    if (!isSound || !isFaithful)
      process.exitCode = 1
    return
  }
  if (!isSound || !isFaithful)
    throw new DeckError('Nothing was signed off: mend what stands above first.')
  if (!isTheArticle)
    throw new DeckError('Nothing was signed off: all agrees, but with another copy than the one the data was read from. Take that one.')
  await signOff()
})

async function checkAllDecks(isSigningOff: boolean): Promise<string> {
  const entries = await listEntries(projectRoot)
  const problems = await Promise.all(entries.map(entry => checkDeck({ root: projectRoot, entry, isSigningOff })))
  return reportIfAny(problems.flat())
}

/** How long each running order takes, whole and cut. */
async function cutTables(): Promise<string> {
  const entries = await listEntries(projectRoot)
  const tables = await Promise.all(entries.map(entry => cutTable(projectRoot, entry)))
  return tables.map((table, i) => entries.length > 1 ? `${entries[i]}\n${table}` : table).join('\n\n')
}

/** Entries that nobody has compared with the article yet, and such as are gone; whoever drafts a theme may still show it. */
async function findUnsigned(): Promise<string> {
  const data = await loadData(projectRoot)
  const { added, gone } = await compareWithSignOff(projectRoot, data, collectEvidence(data))
  return reportIfAny([...added, ...gone])
}

function reportIfAny(problems: Problem[]): string {
  return problems.length ? reportOf(inReadingOrder(problems)) : ''
}

/** Prints how the data and a copy of the article agree. */
async function reportOnArticle({ bytes, text }: Awaited<ReturnType<typeof readArticle>>) {
  const { themes, source: [source] } = await loadData(projectRoot)
  const sound = themes.flatMap(({ value }) => value ?? [])
  if (!source?.value)
    return { isFaithful: false, isTheArticle: false }
  const otherCopy = describeCopy(bytes, source.value)
  const { agreeing, total, differences } = compareWithArticle(text, sound, source.value)
  console.log(`\n${agreementTable(text, sound, source.value)}\n`)
  differences.forEach(difference => console.error(`  ${difference}`))
  // Last, where it stays in view.
  console.log(`\n${otherCopy.join('\n') || `This is the copy the data was read from: SHA-256 ${source.value.sha256}.`}`)
  console.log(`${agreeing} of ${total} figures, events, claims and quotations stand on their line of this copy, character by character, with the same numbers and dates.`)
  return { isFaithful: !differences.length, isTheArticle: !otherCopy.length }
}

async function signOff(): Promise<void> {
  const rows = rowsOf(await loadData(projectRoot))
  await writeSignOff(projectRoot, rows)
  console.log(`Signed off ${rows.length} entries in ${SIGNED_OFF}: read what has changed there before you commit it.`)
}
