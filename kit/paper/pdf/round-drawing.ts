/** Lines of a page's content that draw a path, and the ways from one glyph to the next. */
const WAYS = /^(?:-?[\d.]+ ){2,6}[mlc]$|^-?[\d.]+ 0 Td /gm
const LONG = /-?\d*\.\d{3,}/g

/**
 * Rounds what a page draws to five digits, two of them at least behind the point and four at most: a fifth of its bytes, and
 * less than anybody sees. The browser writes eight. What places whole drawings stays as it is.
 */
export function roundDrawing(content: string): string {
  return content.replace(WAYS, way => way.replace(LONG, round))
}

/** Never with an exponent, which JavaScript writes of the smallest: PDF has none. */
function round(number: string): string {
  const value = Number(number)
  const digits = Math.abs(value) < 1000 ? Number(value.toPrecision(5)).toFixed(4) : value.toFixed(2)
  return String(Number(digits))
}
