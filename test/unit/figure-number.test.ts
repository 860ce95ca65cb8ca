// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { pick } from '../../data'
import FigureNumber from '../../kit/components/evidence/FigureNumber.vue'
import { formatFigure } from '../../kit/model/format'
import { slide } from '../support/slidev-client'

/** Those of the deck, and one of each other kind. */
const ids = [...new Set([
  ...inject('slides').flatMap(({ content }) => [...content.matchAll(/<FigureNumber id="([^"]+)"/g)].map(([, id]) => id!)),
  ...['commitments.others', 'debt.added'],
])]

afterEach(() => {
  slide.lang = 'en'
})

describe.each(ids)('the huge number of %s', (id) => {
  it.each(['en', 'zh-Hant'] as const)('says all of its figure, in the manner of its kind, in %s', (lang) => {
    slide.lang = lang
    const wrapper = mount(FigureNumber, { props: { id }, global: { stubs: { Link: true } } })
    const figure = pick.quantity(id)
    const said = wrapper.text().replace(/\s+/g, ' ')
    expect(wrapper.attributes('data-kind')).toBe(figure.kind)
    expect(said.replace(/[“”「」]/g, '').replaceAll(' ', '')).toBe(formatFigure(figure, lang).replaceAll(' ', ''))
    expect(/[“「]/.test(said)).toBe(figure.kind === 'said')
    wrapper.unmount()
  })
})
