import process from 'node:process'
import { startVitest } from 'vitest/node'
import { findOther, isOtherName, otherNames } from '../browser/find-other'
import { findSlide, outlineDeck } from '../sources/outline-deck'
import { parseCommandLine } from '../terminal/arguments'
import { DeckError, runCommand } from '../terminal/fail'

const usage = `npm run prove [-- [SLIDE] [--browser NAME]]

Proves in a browser that every slide can be read and used, at every click, by the audience and the presenter.
  SLIDE            proves only one, for the audience: its number, alias or picture’s name, 17, code-red or 05-stargate-2
  --browser NAME   in ${otherNames.join(' or ')}: slides at every click, keys, evidence, fonts, presenter mode in two windows`

await runCommand(async () => {
  const { positionals: [name, ...others], values: { browser } } = parseCommandLine(usage, { browser: { type: 'string' } })
  if (others.length)
    throw new DeckError(`Name one slide, or none.\n\n${usage}`)
  if (browser !== undefined) {
    if (!isOtherName(browser))
      throw new DeckError(`--browser wants ${otherNames.join(' or ')}, not ${browser}; without it the deck is proven in Chromium.`)
    findOther(browser)
    process.env.OTHER_BROWSER = browser
  }
  if (name) {
    const { number, title } = findSlide(await outlineDeck('slides.md'), name)
    console.log(`Slide ${number}: ${title}`)
    process.env.SLIDE = `${number}`
  }
  const tests = browser ? 'test/proof/other-browsers' : name ? 'test/proof/slides.test.ts' : 'test/proof/'
  await startVitest('test', [tests], { project: ['browser'], watch: false, fileParallelism: !browser, reporters: [name || browser ? 'verbose' : 'default'] })
})
