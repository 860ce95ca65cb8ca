import process from 'node:process'
import { startVitest } from 'vitest/node'
import { parseCommandLine } from './command/arguments'
import { DeckError, runCommand } from './command/fail'
import { findSlide, outlineDeck } from './deck/outline-deck'

const usage = `npm run prove -- SLIDE

Checks one slide at every click in a browser, as npm test checks them all.
  SLIDE   its number or its alias: 17, code-red`

await runCommand(async () => {
  const { positionals: [name, ...others] } = parseCommandLine(usage, {})
  if (!name || others.length)
    throw new DeckError(`Name one slide.\n\n${usage}`)
  const { number, title } = findSlide(await outlineDeck('slides.md'), name)
  console.log(`Slide ${number}: ${title}`)
  process.env.SLIDE = `${number}`
  await startVitest('test', ['test/browser/slides.test.ts'], { project: ['browser'], watch: false, reporters: ['verbose'] })
})
