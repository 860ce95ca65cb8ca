import type { Parts } from '../../kit/components/talk/parts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { datePart, laterParts } from '../../kit/components/talk/parts'

/** A window that hears of changes in the order in which they were made elsewhere, but only when it gets to it. */
function openWindow(id: string) {
  return { id, parts: {} as Parts, unheard: [] as Parts[] }
}
const valuesOf = (parts: Parts) => Object.fromEntries(Object.entries(parts).map(([name, { value }]) => [name, value]))

const change = fc.record({ name: fc.constantFrom('place', 'timer', 'isBlack'), value: fc.integer({ min: 0, max: 3 }) })
const event = fc.record({ by: fc.nat(2), change: fc.option(change) })

// Seen to fail: windows that take over what is earlier, and none that gives way at the same moment.
it('windows that change things at the same time agree once they have heard of each other', () => {
  fc.assert(fc.property(fc.array(event, { maxLength: 30 }), (events) => {
    const windows = ['a', 'b', 'c'].map(openWindow)
    function hear({ parts, unheard }: ReturnType<typeof openWindow>) {
      Object.assign(parts, laterParts(unheard.shift()!, parts))
    }
    for (const { by, change } of events) {
      const window = windows[by]!
      if (change) {
        window.parts[change.name] = datePart(change.value, window.parts[change.name], window.id)
        windows.filter(other => other !== window).forEach(({ unheard }) => unheard.push({ ...window.parts }))
      }
      else if (window.unheard.length) {
        hear(window)
      }
    }
    windows.forEach(window => window.unheard.slice().forEach(() => hear(window)))
    expect(valuesOf(windows[1]!.parts)).toEqual(valuesOf(windows[0]!.parts))
    expect(valuesOf(windows[2]!.parts)).toEqual(valuesOf(windows[0]!.parts))
  }))
})

// Seen to fail: one date for all parts.
it('what one window changes stays when another changes something else at the same time', () => {
  const a: Parts = { place: datePart(2, undefined, 'a') }
  const b: Parts = { isBlack: datePart(true, undefined, 'b') }
  expect(valuesOf({ ...b, ...laterParts(a, b) })).toEqual({ place: 2, isBlack: true })
})

// Seen to fail: the own clock alone.
it('a change is later than what it takes the place of, also if that came from a clock that is ahead', () => {
  const ahead = { value: 3, at: Date.now() + 3_600_000, by: 'b' }
  expect(datePart(2, ahead, 'a').at).toBeGreaterThan(ahead.at)
})
