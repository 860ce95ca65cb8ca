import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import talk from '../../data/talk'
import { pagesOfCut, presentedCount } from '../../kit/model/cuts'
import { projectRoot } from '../../kit/slidev/cli'
import { chooseCut } from '../../kit/sources/choose-cut'
import { DeckError } from '../../kit/terminal/fail'
import { loadOutline } from '../support/outline'

const outline = await loadOutline()
const [shortest] = talk.cuts
const choose = (named: string | undefined) => chooseCut(projectRoot, outline, named)

describe('a cut that is asked for', () => {
  it('is what it presents and the appendix, on paper; the whole talk is none, by name or without', async () => {
    const appendix = outline.slides.slice(presentedCount(outline.slides)).map(({ number }) => number)
    for (const named of [`${shortest}`, `${shortest}min`, `${shortest} minutes`])
      expect(await choose(named)).toEqual({ minutes: shortest, pages: [...pagesOfCut(outline.slides, shortest), ...appendix] })
    expect(await choose(undefined)).toBeUndefined()
    expect(await choose(outline.duration)).toBeUndefined()
  })

  // Seen to fail: with the whole talk in place of a cut that there is not.
  it.each(['20', '0', 'short', ''])('and that there is not gets a sentence that names those there are: “%s”', async (named) => {
    const known = [...talk.cuts].sort((a, b) => b - a).join(', ')
    await expect(choose(named)).rejects.toThrow(new DeckError(`There is no cut of ${named} minutes: this talk has ${Number.parseInt(outline.duration)}, which is all of it, ${known}.`))
  })

  it('of a talk that has none gets a sentence that says how it gets some', async () => {
    const root = join(projectRoot, 'test/fixtures/another-talk')
    await expect(chooseCut(root, outline, '15')).rejects.toThrow(new DeckError('This talk has no cuts: name them in data/talk.ts, such as cuts: [5, 15, 30].'))
  })
})
