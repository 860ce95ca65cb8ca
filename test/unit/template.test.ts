import type { ThemeFiles } from '../support/fill-template'
import { describe, expect, it } from 'vitest'
import { fillTemplate, readTemplate } from '../support/fill-template'
import { problemsAfter } from './fixtures/sound-deck'

function problemsWith({ data, picture, page }: ThemeFiles) {
  return problemsAfter({
    'data/themes/02-extra.ts': data,
    'components/ThemePicture.vue': picture,
    'pages/en/02-extra.md': page,
    'slides.md': ['.md\n---\n', '.md\n---\n\n---\nsrc: ./pages/en/02-extra.md\n---\n'],
  })
}

// Seen to fail: with a page or the data left out of the search, and with a heading that gives no title.
describe('the template of a theme', () => {
  it('says of each piece that is not filled in where it stands and what it wants', async () => {
    const template = await readTemplate()
    const wanted = Object.values(template).flatMap(text => text.match(/‹[^›]*›/g) ?? [])
    const told = (await problemsWith(template)).map(problem => /^(?:components|data|pages)\S+:\d+ (‹.*›) is the template's: put in its place what it asks for, or take it out$/.exec(problem)?.[1]).filter(Boolean)
    expect(wanted.length).toBeGreaterThan(30)
    expect(told.sort()).toEqual(wanted.sort())
  })

  // Seen to fail: with all that the rules find.
  it('hears nothing else of a line that is not filled in', async () => {
    const places = (await problemsWith(await readTemplate())).map(problem => ({ place: problem.split(' ')[0], isUnfilled: problem.includes('is the template\'s') }))
    const unfilled = places.filter(({ isUnfilled }) => isUnfilled).map(({ place }) => place)
    expect(places.filter(({ place, isUnfilled }) => !isUnfilled && unfilled.includes(place))).toEqual([])
  })

  it('is a sound theme once it is filled in', async () => {
    expect(await problemsWith(await fillTemplate({ number: 2, act: 1 }))).toEqual([])
  })
})
