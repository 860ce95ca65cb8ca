import type { CutPlan } from '../sources/cut-plan'
import type { Slide } from '../sources/deck'

const inMinutes = (seconds: number) => (seconds / 60).toFixed(1)
const sum = (seconds: number[]) => seconds.reduce((total, each) => total + each, 0)

/**
 * Lengths of a talk side by side: how many slides each has, and what they take to say, in all and by act.
 *
 * @param actOf the act that a slide is in; none is 0
 */
export function tableOf(plans: CutPlan[], acts: number, actOf: (slide: Slide) => number): string {
  const head = ['cut', 'slides', 'minutes', ...Array.from({ length: acts }, (_, i) => `act ${i + 1}`), 'else']
  const rows = plans.map(({ minutes, slides, seconds }) => {
    const inAct = (act: number) => inMinutes(sum(seconds.filter((_, i) => actOf(slides[i]!) === act)))
    return [`${minutes} min`, `${slides.length}`, inMinutes(sum(seconds)), ...Array.from({ length: acts }, (_, i) => inAct(i + 1)), inAct(0)]
  })
  return [head, ...rows].map(cells => cells.map((cell, i) => i ? cell.padStart(9) : cell.padEnd(9)).join('')).join('\n')
}
