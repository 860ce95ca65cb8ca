/** Slide units: the stripes, the gaps between them, and the widest that letters can get. */
const [STRIPE, GAP] = [5, 6]
const WIDEST = 1200

/**
 * The hatching of what is derived, for letters, as an image for CSS. Of a gradient within letters a browser prints a bitmap,
 * a hundred kilobytes of it.
 *
 * @param colour as the palette has it: `#C8102E`
 */
export function hatchImage(colour: string): string {
  // One line as wide as the picture, dashed: each dash is a stripe.
  const stripes = `<path d='M0 0L${WIDEST} ${WIDEST}' stroke='${colour}' stroke-width='${2 * WIDEST}' stroke-dasharray='${STRIPE} ${GAP}'/>`
  return `url(data:image/svg+xml;base64,${btoa(`<svg xmlns='http://www.w3.org/2000/svg'>${stripes}</svg>`)})`
}
