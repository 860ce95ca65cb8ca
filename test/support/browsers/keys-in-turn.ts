import type { Look } from '../look-at'
import type { Place } from '../settled'
import { talk } from '../../../data'

/** Keys pressed one after the other from a slide at its first click on, and what is to be seen then. */
export function keysInTurn(from: Place, aliases: Record<string, number>): [keys: string[], look: Partial<Look>][] {
  const at = { ...from, open: [] as string[] }
  const isOpen = (name: string) => ({ ...at, open: [name] })
  return [
    [['ArrowLeft'], { ...at, click: 0 }],
    [['Space'], { ...at, click: 1 }],
    [['ArrowDown'], { ...at, slide: at.slide + 1, click: 0 }],
    [['ArrowUp', 'PageDown'], at],
    [['e'], isOpen('layer')],
    [['Escape'], at],
    [['b'], isOpen('black')],
    [['b'], at],
    [['m'], { ...at, slide: aliases[talk.map], click: 0 }],
    [['m'], at],
    [['?'], isOpen('help')],
    [['?'], at],
    [['o'], isOpen('overview')],
    [['Escape'], at],
    [['g'], isOpen('goto')],
    [['3', 'Enter'], { ...at, slide: 3, click: 0 }],
  ]
}
