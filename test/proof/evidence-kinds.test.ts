import type { Kind } from '../../kit/model/schema'
import type { Box } from '../support/proof/read-texts'
import type { Picture } from '../support/proof/take-pictures'
import { wcagLuminance } from 'culori'
import { expect, it } from 'vitest'
import { kindNames } from '../../kit/model/kinds'
import { findSlide } from '../../kit/sources/outline-deck'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { colorOf, pixelAt } from '../support/proof/pixels'
import { readTexts } from '../support/proof/read-texts'
import { takePictures } from '../support/proof/take-pictures'

/** A quarter of two marks' ink where the other has none: at a glance they are not the same. */
const UNLIKE = 0.25

const outline = await loadOutline()

/** Darkness of each pixel of a mark, from 0 (paper) to 1 (its ink): what is left of it in black and white. */
function shapeOf({ left, top, right, bottom }: Box, picture: Picture): number[] {
  const [x0, y0, size] = [Math.round(left), Math.round(top), Math.round(Math.min(right - left, bottom - top))]
  const lights = Array.from(
    { length: size * size },
    (_, i) => wcagLuminance(colorOf(pixelAt(picture, (y0 + Math.floor(i / size)) * picture.width + x0 + i % size))),
  )
  const [darkest, lightest] = [Math.min(...lights), Math.max(...lights)]
  return lights.map(light => (lightest - light) / (lightest - darkest))
}

/** How much of two shapes' ink is ink of one of them only: 0 the same, 1 nothing in common. */
function difference(a: number[], b: number[]): number {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return sum(a.map((value, i) => Math.abs(value - b[i]!))) / sum(a.map((value, i) => Math.max(value, b[i]!)))
}

// Seen to fail: the mark of our arithmetic without hatching beside that of plans without dashes.
it('the five marks are told apart by their shapes alone, as small as they are on slides', async () => {
  // At this width the marks of the slide that explains them are as small as those beside figures.
  const width = 250
  const { browser, deck } = await openDeck({ viewport: { width, height: 141 } })
  const { number, clicks } = findSlide(outline, 'marks')
  await deck.open(number, clicks)
  const marks = (await readTexts(deck.slide)).filter(({ type, place }) => type === 'mark' && place.includes('<dt'))
  const { bare } = await takePictures(deck.page)
  await browser.close()

  const shapes = new Map(marks.map(({ words, lines: [box] }) => {
    const scale = width / 1280
    const { left, top, right, bottom } = box!
    return [words, shapeOf({ left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale }, bare)]
  }))
  const names = (Object.keys(kindNames) as Kind[]).map(kind => kindNames[kind].en)
  expect([...shapes.keys()].sort()).toEqual([...names].sort())
  const alike = names.flatMap((name, i) => names.slice(i + 1)
    .map(other => ({ pair: `${name} and ${other}`, by: difference(shapes.get(name)!, shapes.get(other)!) }))
    .filter(({ by }) => by < UNLIKE))
  expect(alike).toEqual([])
})
