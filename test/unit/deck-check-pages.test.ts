import { describe, expect, it } from 'vitest'
import { problemsAfter } from './fixtures/sound-deck'

const page = 'pages/en/01-alarm.md'

it('finds nothing wrong with a sound deck', async () => {
  expect(await problemsAfter({})).toEqual([])
})

describe('the running order', () => {
  it('names a page that is not there', async () => {
    expect(await problemsAfter({ 'slides.md': ['01-alarm', '01-alrm'] })).toEqual([
      'pages/en/01-alarm.md is missing from the running order: add a slide "src: ./pages/en/01-alarm.md" to slides.md, or delete 01-alarm.md',
      'slides.md:3 the page ./pages/en/01-alrm.md is not there: bring it back, correct its name, or take this slide out',
    ])
  })

  it('asks for more slides than a page has', async () => {
    expect(await problemsAfter({ 'slides.md': ['alarm.md', 'alarm.md#1,3'] })).toEqual([
      'slides.md:3 "./pages/en/01-alarm.md#1,3" asks for slides that are not there, pages/en/01-alarm.md has only slide 1: correct what follows the #',
    ])
  })

  it('leaves out a page of its edition', async () => {
    expect(await problemsAfter({ 'pages/en/02-google.md': '# Not shown\n', 'pages/zh-Hant/02-google.md': '# Not ours\n' })).toEqual([
      'pages/en/02-google.md is missing from the running order: add a slide "src: ./pages/en/02-google.md" to slides.md, or delete 02-google.md',
    ])
  })

  it('does not say which edition it is', async () => {
    expect(await problemsAfter({ 'slides.md': ['lang: en', 'lang: fr'] })).toEqual([
      'slides.md:1 the headmatter has "lang: fr": write one of en, zh-Hant',
    ])
  })

  it('is not there itself', async () => {
    expect(await problemsAfter({}, 'slides.short.md')).toEqual([
      'slides.short.md is not there: name a running order that is',
    ])
  })
})

describe('front matter', () => {
  it('is broken YAML', async () => {
    // Seen to fail: 'there is no layout "opener": did you mean "opener"?'.
    expect(await problemsAfter({ [page]: ['layout: opener', 'layout: [opener'] })).toEqual([
      'pages/en/01-alarm.md:3 the front matter is broken, Flow sequence in block collection must be sufficiently indented and end with a ]: correct the YAML on this line or the one before',
    ])
  })

  it('is never closed', async () => {
    expect(await problemsAfter({ [page]: ['clicks: 2\n---', 'clicks: 2'] })).toContain(
      'pages/en/01-alarm.md:1 the front matter that starts here is never closed: end it with a line ---, or put an empty line after this one if there is none',
    )
  })

  it('swallows a slide that starts right below its separator', async () => {
    expect(await problemsAfter({ [page]: ['-->\n', '-->\n\n---\n# A slide\n---\n\n# Another\n\n<!-- Say. -->\n'] })).toEqual([
      'pages/en/01-alarm.md:36 what follows this line is read as front matter but has no "key: value" lines: put an empty line after the --- if the slide starts here',
    ])
  })
})

describe('a slide', () => {
  it('has an unknown layout', async () => {
    expect(await problemsAfter({ [page]: ['layout: opener', 'layout: openr'] })).toEqual([
      'pages/en/01-alarm.md:2 there is no layout "openr": did you mean "opener"?',
    ])
  })

  it('has a layout of Slidev or of the Slidev theme', async () => {
    expect(await problemsAfter({ [page]: ['layout: opener', 'layout: two-cols'] })).toEqual([])
    expect(await problemsAfter({ [page]: ['layout: opener', 'layout: fact'] })).toEqual([])
  })

  it('has a misspelt component', async () => {
    expect(await problemsAfter({ [page]: ['<AlarmChart v-click />', '<AlarmChrt v-click />'] })).toEqual([
      'pages/en/01-alarm.md:10 there is no component <AlarmChrt>: did you mean <AlarmChart>?',
    ])
  })

  it('has a component under another name', async () => {
    expect(await problemsAfter({ [page]: ['<AlarmChart v-click />', '<alarm-chart v-click />'] })).toEqual([])
    expect(await problemsAfter({ [page]: ['<AlarmChart v-click />', '<zebra-crossing v-click />'] })).toEqual([
      'pages/en/01-alarm.md:10 there is no component <zebra-crossing>: add zebra-crossing.vue somewhere under components/, or take the tag out',
    ])
  })

  it('shows a snippet that is not there', async () => {
    expect(await problemsAfter({ [page]: ['@/snippets/alarm.ts', '@/snippets/alarms.ts'] })).toEqual([
      'pages/en/01-alarm.md:14 the snippet snippets/alarms.ts is not there: bring it back, or correct its name',
    ])
  })

  it('shows a region that is not there', async () => {
    expect(await problemsAfter({ [page]: ['#total', '#sum'] })).toEqual([
      'pages/en/01-alarm.md:14 snippets/alarm.ts has no whole region "sum": it has total',
    ])
  })

  it('shows a region that never ends', async () => {
    expect(await problemsAfter({ 'snippets/alarm.ts': ['// #endregion', ''] })).toEqual([
      'pages/en/01-alarm.md:14 snippets/alarm.ts has no whole region "total": put the lines to show between "// #region total" and "// #endregion"',
    ])
  })
})
