import { PNG } from 'pngjs'
import { expect, it } from 'vitest'
import { readPng } from '../support/proof/read-png'

const [width, height] = [7, 5]
const data = Uint8Array.from({ length: width * height * 4 }, (_, i) => i % 4 === 3 ? 255 : i * 53 % 256)

/** A picture with its rows written in a manner of PNG's (from 0 to 4), with or without transparency. */
function write(filterType: number, colorType: 2 | 6): ReturnType<typeof PNG.sync.write> {
  const picture = new PNG({ width, height })
  picture.data.set(data)
  return PNG.sync.write(picture, { filterType, colorType })
}

// Seen to fail: with a row above that is one pixel off; with rows that are no differences from above read as such.
it.each([0, 1, 2, 3, 4].flatMap(filter => [2, 6].map(colours => [filter, colours as 2 | 6] as const)))('reads the pixels of a picture with filter %d and colour type %d', (filter, colours) => {
  const read = readPng(write(filter, colours))
  expect({ ...read, data: [...read.data] }).toMatchObject({ width, height, data: [...data] })
})
