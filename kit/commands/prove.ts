import process from 'node:process'
import { startVitest } from 'vitest/node'
import { findSlide, outlineDeck } from '../sources/outline-deck'
import { parseCommandLine } from '../terminal/arguments'
import { DeckError, runCommand } from '../terminal/fail'

const usage = `npm run prove [-- SLIDE]

Proves in a browser that every slide can be read and used, at every click, by the audience and the presenter.
  SLIDE   proves only one, for the audience: its number or its alias, 17 or code-red`

await runCommand(async () => {
  const { positionals: [name, ...others] } = parseCommandLine(usage, {})
  if (others.length)
    throw new DeckError(`Name one slide, or none.\n\n${usage}`)
  if (name) {
    const { number, title } = findSlide(await outlineDeck('slides.md'), name)
    console.log(`Slide ${number}: ${title}`)
    process.env.SLIDE = `${number}`
  }
  await startVitest('test', [name ? 'test/proof/slides.test.ts' : 'test/proof/'], { project: ['browser'], watch: false, reporters: [name ? 'verbose' : 'default'] })
})
