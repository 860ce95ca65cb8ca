/** A colour as six hexadecimal digits, and how much of it covers what is below. */
export interface Colour {
  hex: string
  alpha: number
}

const COLOUR = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/
const IN_SHARES = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)(?: \/ ([\d.]+))?\)$/

/**
 * Reads a colour as a browser computes it.
 *
 * @param opacity what all around it leaves of it
 * @returns undefined if nothing of it is seen
 */
export function readColour(css: string, opacity = 1): Colour | undefined {
  const [values, unit] = COLOUR.test(css) ? [COLOUR.exec(css), 1] : [IN_SHARES.exec(css), 255]
  if (!values)
    return undefined
  const alpha = Number(values[4] ?? 1) * opacity
  const hex = values.slice(1, 4).map(value => Math.round(Number(value) * unit).toString(16).padStart(2, '0')).join('').toUpperCase()
  return alpha > 0.004 ? { hex, alpha } : undefined
}

/** A colour as DrawingML has it. */
export function colourXml({ hex, alpha }: Colour): string {
  return alpha > 0.996 ? `<a:srgbClr val="${hex}"/>` : `<a:srgbClr val="${hex}"><a:alpha val="${Math.round(alpha * 1e5)}"/></a:srgbClr>`
}

export function solidXml(colour: Colour | undefined): string {
  return colour ? `<a:solidFill>${colourXml(colour)}</a:solidFill>` : '<a:noFill/>'
}

/** Lines from lower left to upper right, as what we have derived is filled. */
export function hatchedXml(colour: Colour): string {
  return `<a:pattFill prst="wdUpDiag"><a:fgClr>${colourXml(colour)}</a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`
}
