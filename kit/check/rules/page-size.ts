import type { Rule } from '../../sources/deck'
import { frontMatterLine } from '../../sources/load-deck'

/** What everything is made for: layouts, pictures, paper. */
const size = { canvasWidth: { is: (value: unknown) => Number(value) === 1280, written: '1280' }, aspectRatio: { is: isWide, written: '16/9' } }

/** A running order that asks for slides of another size: they would come out cut off or with empty edges. */
export const pageSize: Rule = ({ entry, headmatter, files }) => Object.entries(size)
  .filter(([field, { is }]) => headmatter[field] !== undefined && !is(headmatter[field]))
  .map(([field, { written }]) => {
    const first = files.find(({ file }) => file === entry)?.slides[0]
    return {
      file: entry,
      line: first ? frontMatterLine(first, field) : 1,
      message: `${field}: slides of ${headmatter[field]} can't be shown and printed whole, since layouts and pictures are made for one size: write ${written}`,
    }
  })

/** As Slidev reads it: `16/9`, `16:9` or `16x9`, or a number. */
function isWide(ratio: unknown): boolean {
  const [width = 0, height = 1] = String(ratio).split(/[:/x|]/).map(Number)
  return Math.abs(width / height - 16 / 9) < 0.01
}
