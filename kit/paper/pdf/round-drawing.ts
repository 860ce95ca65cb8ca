/** Lines of a page's content that draw a path, and the ways from one glyph to the next, which add up. */
const PATHS = /^(?:-?[\d.]+ ){2,6}[mlc]$/gm
const WAYS = /^-?[\d.]+ 0 Td /gm
const NUMBER = /-?\d*\.\d{2,}/g
/** Upright rectangles, corner by corner: the operator for them is half as long. */
const RECTANGLES = /^(-?[\d.]+) (-?[\d.]+) m\n(-?[\d.]+) \2 l\n\3 (-?[\d.]+) l\n\1 \4 l\n(?:\1 \2 l\n)?h$/gm

/**
 * Draws a page with fewer bytes: paths with four digits, one of them at least behind the point, and ways with five. That is
 * less than anybody sees; the browser writes eight. What places whole drawings stays as it is.
 */
export function roundDrawing(content: string): string {
  return content
    .replace(PATHS, path => path.replace(NUMBER, number => round(Number(number), 4)))
    .replace(WAYS, way => way.replace(NUMBER, number => round(Number(number), 5)))
    .replace(RECTANGLES, (_, x, y, right, bottom) => `${x} ${y} ${round(right - x, 5)} ${round(bottom - y, 5)} re`)
}

/** Never with an exponent, which JavaScript writes of the smallest: PDF has none. */
function round(value: number, digits: number): string {
  const before = Math.max(1, Math.trunc(Math.abs(value)).toString().length)
  return String(Number(value.toFixed(Math.max(1, digits - before))))
}
