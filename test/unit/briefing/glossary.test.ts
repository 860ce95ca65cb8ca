// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import Glossary from '../../../components/briefing/Glossary.vue'
import { themes } from '../../../data/whole'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with two terms changed about, with a letter at each term.
it('stands in the order of the alphabet, with each letter once', async () => {
  const { wrapper } = await openComponent(Glossary)
  const terms = wrapper.findAll('dt').map(term => term.text())
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')))
  expect(wrapper.findAll('.initial').map(letter => letter.text())).toEqual([...new Set(terms.map(term => term[0]))])
})

// Seen to fail: with 計算不足 for 計算赤字.
it('has beside a term the article’s own word', async () => {
  const { wrapper } = await openComponent(Glossary)
  const words = wrapper.findAll('.other')
  expect(words.length).toBeGreaterThan(0)
  const originals = themes.flatMap(({ figures, events, claims, quotations }) => [...figures, ...events, ...claims, ...quotations])
    .map(({ original }) => original)
  for (const word of words) {
    expect(word.attributes('lang')).toBe('zh-Hant')
    expect(originals.some(original => original.includes(word.text())), word.text()).toBe(true)
  }
})
