/** Thousandths of the type's size by which a glyph may stand beside its place: a browser rounds more. */
const UNSEEN = 10

/** A glyph's number, and where it stands from the beginning of its line, in units of the text. */
interface Glyph {
  code: string
  x: number
}

/** Glyphs of a line in one font. */
interface Run {
  font: string
  size: number
  glyphs: Glyph[]
}

/** How wide a font's glyphs are, by their numbers, in thousandths of its size. */
export type Widths = (glyph: number) => number

const SHOWN = '(?:-?[\\d.]+ 0 Td )?<(?:[\\dA-F]{4})+> Tj\\n'
const OBJECT = `BT\\n/(\\w+) ([\\d.]+) Tf\\n([-\\d. ]+ Tm)\\n((?:${SHOWN})+)ET\\n`
const [objects, object] = [new RegExp(`(?:^${OBJECT})+`, 'gm'), new RegExp(OBJECT, 'g')]
const shown = /^(?:(-?[\d.]+) 0 Td )?<(\w+)>/gm

/**
 * Writes each line of a page's text as one, by how wide its glyphs are: the browser places every glyph by itself, and
 * begins anew where the font changes, as it does within a Chinese sentence.
 *
 * @param widthsOf of a font by its name on the page; none where it isn't known
 */
export function joinGlyphs(content: string, widthsOf: (font: string) => Widths | undefined): string {
  return content.replace(objects, (written) => {
    const lines: { place: string, runs: Run[] }[] = []
    for (const [, font = '', size, place = '', glyphs = ''] of written.matchAll(object)) {
      const widths = widthsOf(font)
      if (!widths)
        return written
      if (lines.at(-1)?.place !== place)
        lines.push({ place, runs: [] })
      lines.at(-1)!.runs.push({ font, size: Number(size), glyphs: glyphsIn(glyphs, glyph => widths(glyph) * Number(size) / 1000) })
    }
    return lines.map(({ place, runs }) => `BT\n${place}\n${writeLine(runs, widthsOf)}ET\n`).join('')
  })
}

/** @param widthOf a glyph, in units of the text: the browser writes those together that stand as wide apart as they are */
function glyphsIn(text: string, widthOf: (glyph: number) => number): Glyph[] {
  let start = 0
  return [...text.matchAll(shown)].flatMap(([, way = '0', codes = '']) => {
    let x = start += Number(way)
    return codes.match(/.{4}/g)!.map((code) => {
      const glyph = { code, x }
      x += widthOf(Number.parseInt(code, 16))
      return glyph
    })
  })
}

function writeLine(runs: Run[], widthsOf: (font: string) => Widths | undefined): string {
  let [pen, written, last] = [0, '', '']
  for (const { font, size, glyphs } of runs) {
    const widths = widthsOf(font)!
    let text = ''
    for (const { code, x } of glyphs) {
      const back = Math.round((pen - x) * 1000 / size)
      if (Math.abs(back) > UNSEEN) {
        text += `${text && '>'}${back}<`
        pen -= back * size / 1000
      }
      text += text ? code : `<${code}`
      pen += widths(Number.parseInt(code, 16)) * size / 1000
    }
    const set = `/${font} ${size} Tf\n`
    written += `${set === last ? '' : set}[${text}>] TJ\n`
    last = set
  }
  return written
}
