import { join } from 'node:path'
import process from 'node:process'
import { compareWithArticle, describeCopy, readArticle } from './check/article'
import { commandStep, runSteps } from './check/steps'
import { DeckError, runCommand } from './command/fail'
import { checkDeck } from './deck-check'
import { listEntries } from './deck-check/files'
import { loadData } from './deck-check/load-data'
import { inReadingOrder, reportOf } from './deck-check/problem'
import { projectRoot } from './deck/slidev'

const usage = `npm run check [-- ARTICLE]

Checks types, lint, and every running order with its pages, notes and data.
  ARTICLE   a copy of the article: compares every figure and quotation with its line`

await runCommand(async () => {
  const [article, ...others] = process.argv.slice(2)
  if (article === '--help' || article === '-h')
    return console.log(usage)
  if (article?.startsWith('-') || others.length)
    throw new DeckError(usage)
  const copy = article === undefined ? undefined : await readArticle(article)
  const isSound = await runSteps([
    commandStep('types', projectRoot, 'vue-tsc', ['--noEmit']),
    commandStep('lint', projectRoot, 'eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', join('node_modules', '.cache', 'eslint')]),
    { name: 'deck', run: checkAllDecks },
  ])
  const isFaithful = copy ? await reportOnArticle(copy) : true
  if (!isSound || !isFaithful)
    process.exitCode = 1
})

async function checkAllDecks(): Promise<string> {
  const entries = await listEntries(projectRoot)
  const problems = await Promise.all(entries.map(entry => checkDeck({ root: projectRoot, entry })))
  return problems.flat().length ? reportOf(inReadingOrder(problems.flat())) : ''
}

/** Prints how the data and a copy of the article agree. */
async function reportOnArticle({ bytes, text }: Awaited<ReturnType<typeof readArticle>>): Promise<boolean> {
  const { themes, source } = await loadData(projectRoot)
  const { agreeing, total, differences } = compareWithArticle(text, themes.flatMap(({ value }) => value ?? []))
  source.flatMap(({ value }) => value ? describeCopy(bytes, value) : []).forEach(line => console.log(line))
  console.log(`${agreeing} of ${total} figures, events, claims and quotations stand on their line of this copy, character by character.`)
  differences.forEach(difference => console.error(`  ${difference}`))
  return !differences.length
}
