// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import LinesRead from '../../../components/briefing/LinesRead.vue'
import ThemeMap from '../../../components/briefing/ThemeMap.vue'
import WhatChanged from '../../../components/briefing/WhatChanged.vue'
import { talk } from '../../../data'
import { themes } from '../../../data/whole'
import { openComponent } from '../../support/mount-component'

const entries = themes.flatMap(theme => [...theme.figures, ...theme.events, ...theme.claims, ...theme.quotations])

// Seen to fail: with lines 1 to 9 alone.
it('the lines of the article are drawn with a stroke for each up to the last with words, black where an entry names it', async () => {
  const { wrapper } = await openComponent(LinesRead)
  const strokes = (path: string) => wrapper.get(`[role="img"] ${path}`).attributes('d')!.split('M').length - 1
  const used = new Set(entries.map(entry => entry.line)).size
  expect(strokes('.used')).toBe(used)
  expect(strokes('.others')).toBe(Math.max(...themes.map(theme => theme.lines[1])) - used)
})

describe('the map', () => {
  // Seen to fail: with the whole titles.
  it('names every theme and act, and tells nothing of what they find', async () => {
    const { wrapper } = await openComponent(ThemeMap)
    const names = wrapper.findAll('.acts ol li').map(item => item.text())
    expect(names).toHaveLength(themes.filter(theme => theme.number > 0).length)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter(name => /[:,]/.test(name))).toEqual([])
    expect(wrapper.findAll('h2')).toHaveLength(talk.acts.length)
  })

  // Seen to fail: without the drawing of theme 13, and with that of theme 10 for theme 11, too.
  it('has a drawing of its own for every theme', async () => {
    const { wrapper } = await openComponent(ThemeMap)
    const drawings = wrapper.findAll('.acts ol li').map(item => item.findAll('path').map(path => path.attributes('d') ?? '').join(''))
    expect(drawings.filter(drawing => drawing === '')).toEqual([])
    expect(new Set(drawings).size).toBe(drawings.length)
  })
})

// Seen to fail: with his words there from the start.
it('what the article ends with is a road past its milestone, and at the click his words', async () => {
  const { wrapper, click } = await openComponent(WhatChanged)
  expect(wrapper.find('.milestone-road').exists()).toBe(true)
  expect(wrapper.find('blockquote').exists()).toBe(false)
  await click(1)
  expect(wrapper.get('blockquote').attributes('data-evidence')).toBe('agi.went-by')
})
