/**
 * How many pixels a canvas is to have for a unit of the slide, which is scaled by CSS: two, or as many as it is shown
 * with if that is more; in a preview twice as many as that, since browsers shrink a canvas of three times the size by
 * leaving pixels out, and jag it. In steps, since a canvas of another size is a new chart.
 *
 * @param shown pixels of the screen for a unit; 0 until the slide is measured
 */
export function sharpnessOf(shown: number): number {
  return shown > 0 && shown < 2 / 3 ? Math.ceil(shown * 8) / 4 : Math.max(2, Math.ceil(shown))
}
