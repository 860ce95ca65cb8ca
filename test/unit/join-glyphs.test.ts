import { describe, expect, it } from 'vitest'
import { joinGlyphs } from '../../kit/paper/pdf/join-glyphs'

/** F6 is Latin; F99 and F100 are pieces of a Chinese font, whose glyphs are as wide as they are high. */
const widths: Record<string, (glyph: number) => number> = { F6: glyph => glyph === 2 ? 250 : 500, F99: () => 1000, F100: () => 1000 }
const join = (content: string) => joinGlyphs(content, font => widths[font])

const place = '1 0 0 -1 94.71875 55207 Tm'
const text = (font: string, ...glyphs: string[]) => `BT\n/${font} 10 Tf\n${place}\n${glyphs.map(glyph => `${glyph} Tj\n`).join('')}ET\n`

describe('a line of text in a PDF', () => {
  // Seen to fail: with every glyph placed by itself.
  it('is written as one where glyphs follow each other by their width', () => {
    expect(join(text('F6', '<0001>', '5 0 Td <0002>', '2.5 0 Td <00E3>'))).toBe(`BT\n${place}\n/F6 10 Tf\n[<0001000200E3>] TJ\nET\n`)
  })

  // Seen to fail: with all that the browser wrote together left as it was.
  it('goes on where the browser has written glyphs together', () => {
    expect(join(text('F6', '<00010002>', '7.5 0 Td <00030001>', '10.5 0 Td <0001>'))).toBe(`BT\n${place}\n/F6 10 Tf\n[<0001000200030001>-50<0001>] TJ\nET\n`)
  })

  // Seen to fail: with the way on added instead of taken away.
  it('keeps glyphs where they stand closer or wider', () => {
    expect(join(text('F6', '<0001>', '4.2 0 Td <0003>', '6 0 Td <0003>'))).toBe(`BT\n${place}\n/F6 10 Tf\n[<0001>80<0003>-100<0003>] TJ\nET\n`)
  })

  // Seen to fail: with the way on added instead of taken away.
  it('lets no glyph drift, however many are rounded', () => {
    const glyphs = ['<0001>', ...Array.from<string>({ length: 40 }).fill('5.015 0 Td <0003>')]
    const moved = [...join(text('F6', ...glyphs)).matchAll(/>(-?\d+)</g)].reduce((sum, [, way]) => sum - Number(way), 0)
    expect(Math.abs(40 * 1.5 - moved)).toBeLessThanOrEqual(2)
  })

  // Seen to fail: with an object for each font.
  it('is one across fonts, as a Chinese sentence is', () => {
    expect(join(text('F99', '<0007>', '10 0 Td <0008>') + text('F100', '20 0 Td <0009>') + text('F99', '31 0 Td <000A>')))
      .toBe(`BT\n${place}\n/F99 10 Tf\n[<00070008>] TJ\n/F100 10 Tf\n[<0009>] TJ\n/F99 10 Tf\n[-100<000A>] TJ\nET\n`)
  })

  // Seen to fail: with fonts that aren’t known not asked for, and with one line for all places.
  it('stays as it is in a font that isn’t known, between other drawings, and at another place', () => {
    const other = text('F7', '<0001>', '5 0 Td <0002>')
    expect(join(other)).toBe(other)
    const apart = `${text('F99', '<0007>')}EMC\n/P <</MCID 4 >>BDC\n${text('F99', '10 0 Td <0008>')}`
    expect(join(apart)).toBe(`BT\n${place}\n/F99 10 Tf\n[<0007>] TJ\nET\nEMC\n/P <</MCID 4 >>BDC\nBT\n${place}\n/F99 10 Tf\n[-1000<0008>] TJ\nET\n`)
    const below = text('F99', '<0007>').replace(place, '1 0 0 -1 94.71875 55220 Tm')
    expect(join(text('F99', '<0007>') + below).match(/Tm/g)).toHaveLength(2)
  })
})
