import type { Color } from 'culori'
import { converter, differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagLuminance } from 'culori'

const toLinear = converter('lrgb')
const toRgb = converter('rgb')
const difference = differenceCiede2000()

/** How a colour looks to somebody. */
export type View = (color: Color) => Color

/** The matrices are made for light, culori applies them to the values of a screen: so it is handed light. */
function ofLight(filter: (color: Color) => Color): View {
  return (color) => {
    const { r, g, b } = toLinear(color)
    const { r: red, g: green, b: blue } = toRgb(filter({ mode: 'rgb', r, g, b }))
    return toRgb({ mode: 'lrgb', r: red, g: green, b: blue })
  }
}

/**
 * A colour as trichromats see it, as people do who lack one kind of cone, and as a black-and-white printer prints it.
 * Machado, Oliveira and Fernandes: “A Physiologically-based Model for Simulation of Color Vision Deficiency”,
 * IEEE Transactions on Visualization and Computer Graphics 15 (2009), at full severity.
 */
export const views: Record<'plain' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'greyscale', View> = {
  plain: color => toRgb(color),
  protanopia: ofLight(filterDeficiencyProt(1)),
  deuteranopia: ofLight(filterDeficiencyDeuter(1)),
  tritanopia: ofLight(filterDeficiencyTrit(1)),
  greyscale: (color) => {
    const light = wcagLuminance(color)
    return toRgb({ mode: 'lrgb', r: light, g: light, b: light })
  },
}

export type ViewName = keyof typeof views
export const viewNames = Object.keys(views) as ViewName[]

/** How different two colours are to somebody: CIEDE2000, about 1 for what can just be told apart side by side. */
export function distance(a: Color | string, b: Color | string, view: ViewName): number {
  const [one, other] = [a, b].map(color => views[view](typeof color === 'string' ? parse(color)! : color)) as [Color, Color]
  return difference(one, other)
}
