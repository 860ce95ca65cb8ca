import type { SlideRoute } from '@slidev/types'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chosenCut, isLeftOut, nextPage, numberOf, pageOfNumber, placeBack, presentedPages, prevPage } from '../../kit/components/talk/cut-state'
import { wayBack } from '../../kit/components/talk/way-back'
import { pagesOfCut, presentedCount } from '../../kit/model/cuts'
import { slides } from '../support/slidev-slides'

/** A talk of five slides, with two in the appendix. */
const talk = [{ cut: 5 }, {}, { cut: 15 }, { cut: 5 }, { cut: 5, layout: 'closing' }, {}, {}]

function take(minutes: number | undefined, told: number[] = []): void {
  chosenCut.value = { minutes, told }
}

describe('a cut', () => {
  it('has the slides that name it or a shorter one, up to the slide that holds', () => {
    expect(presentedCount(talk)).toBe(5)
    expect(pagesOfCut(talk, undefined)).toEqual([1, 2, 3, 4, 5])
    expect(pagesOfCut(talk, 15)).toEqual([1, 3, 4, 5])
    expect(pagesOfCut(talk, 5)).toEqual([1, 4, 5])
  })

  it('of a deck without a closing slide goes to its end', () => {
    expect(pagesOfCut([{}, { cut: 5 }], undefined)).toEqual([1, 2])
  })
})

describe('while a cut is presented', () => {
  beforeEach(() => {
    slides.value = talk.map((frontmatter, i) => ({ no: i + 1, meta: { slide: { frontmatter } } }) as unknown as SlideRoute)
    take(15)
  })
  afterEach(() => {
    slides.value = []
    take(undefined)
    wayBack.value = undefined
  })

  // Seen to fail: with the next slide of the deck.
  it('a step leads past what it leaves out, and from the closing slide nowhere', () => {
    expect([1, 3, 4, 5].map(nextPage)).toEqual([3, 4, 5, undefined])
    expect([5, 4, 3, 1].map(prevPage)).toEqual([4, 3, 1, undefined])
  })

  it('a step from a slide that it leaves out leads back to where the talk was', () => {
    expect(isLeftOut(2)).toBe(true)
    expect([nextPage(2), prevPage(2)]).toEqual([3, 1])
    wayBack.value = { from: { page: 4, clicks: 1 }, by: 'jump' }
    expect([nextPage(2), prevPage(2)]).toEqual([4, 4])
    expect(placeBack(2)).toEqual({ page: 4, clicks: 1 })
    expect(placeBack(3)).toBe(undefined)
  })

  // Seen to fail: with the place it was left at, though the new cut hasn't that slide.
  it('a step from there leads into the cut that is presented now', () => {
    wayBack.value = { from: { page: 3, clicks: 0 }, by: 'jump' }
    expect(nextPage(2)).toBe(3)
    take(5)
    expect([nextPage(2), prevPage(2)]).toEqual([4, 1])
  })

  // Seen to fail: with the number in the deck.
  it('a number leads to the slide that bears it', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 0].map(pageOfNumber)).toEqual([1, 3, 4, 5, 6, 7, undefined, undefined])
  })

  it('slides bear their places in it, and the appendix counts on', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(numberOf)).toEqual([1, undefined, 2, 3, 4, 5, 6])
    expect([6, 7].map(nextPage)).toEqual([7, undefined])
    expect(prevPage(6)).toBe(5)
  })

  // Seen to fail: with slides that were told taken for ones that the new cut leaves out.
  it('what was told before it was chosen stays as it was, with its numbers, and the cut governs what follows', () => {
    take(5, [1, 2])
    expect(presentedPages.value).toEqual([1, 2, 4, 5])
    expect([1, 2, 3, 4, 5, 6].map(numberOf)).toEqual([1, 2, undefined, 3, 4, 5])
    expect([1, 2].map(nextPage)).toEqual([2, 4])
    expect([4, 2].map(prevPage)).toEqual([2, 1])
    expect([1, 2, 3].map(isLeftOut)).toEqual([false, false, true])
  })

  // Seen to fail: with slides that were passed over before, which come in between, and put up all numbers.
  it('a longer one brings nothing back that was passed over', () => {
    take(undefined, [1, 4])
    expect(presentedPages.value).toEqual([1, 4, 5])
    expect([1, 4, 5].map(numberOf)).toEqual([1, 2, 3])
  })

  it('another one can take its place at any time', () => {
    take(5)
    expect(presentedPages.value).toEqual([1, 4, 5])
    take(undefined)
    expect(nextPage(1)).toBe(2)
  })
})
