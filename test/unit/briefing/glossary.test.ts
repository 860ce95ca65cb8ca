// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import Glossary from '../../../components/briefing/Glossary.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with two terms changed about, with a letter at each term.
it('stands in the order of the alphabet, with each letter once', async () => {
  const { wrapper } = await openComponent(Glossary)
  const terms = wrapper.findAll('dt').map(term => term.text())
  expect(terms).toEqual(terms.toSorted((a, b) => a.localeCompare(b, 'en')))
  expect(wrapper.findAll('.initial').map(letter => letter.text())).toEqual([...new Set(terms.map(term => term[0]))])
})
