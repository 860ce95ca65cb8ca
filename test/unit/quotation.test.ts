// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, inject, it } from 'vitest'
import { h } from 'vue'
import { pick } from '../../data'
import Quote from '../../kit/components/evidence/Quote.vue'

const attribute = (tag: string, name: string) => tag.match(new RegExp(` ${name}="([^"]+)"`))?.[1]
/** Those of the deck that stress a piece, whether as a poster or not. */
const stressed = inject('slides').flatMap(({ content }) => [...content.matchAll(/<Quote [^>]+>/g)].map(([tag]) => ({
  id: attribute(tag, 'id')!,
  emphasis: attribute(tag, 'emphasis'),
  isPoster: tag.includes('is-poster'),
}))).filter(({ emphasis }) => emphasis)

function open(props: object) {
  return mount(Quote, { props: props as { id: string }, slots: { default: () => h('i', { class: 'picture' }) }, global: { stubs: { Link: true } } })
}
const wordsOf = (wrapper: ReturnType<typeof open>) => wrapper.get('blockquote p').text().replace(/\s+/g, ' ')

it('is tried with posters and with others', () => {
  expect(new Set(stressed.map(({ isPoster }) => isPoster))).toEqual(new Set([true, false]))
})

// Seen to fail: with the words after the stressed piece left out.
it.each(stressed)('says all its words in quotation marks, a piece of them stressed: $id', (props) => {
  const wrapper = open(props)
  expect(wordsOf(wrapper)).toBe(`“${pick.quotation(props.id).translation}”`)
  expect(wrapper.get('em').text()).toContain(props.emphasis)
  expect(wrapper.get('figcaption').text()).toContain('emphasis')
})

// Seen to fail: with the marks left small, outside of the stressed piece.
it.each(stressed.filter(({ isPoster }) => isPoster))('sets marks at the ends of a poster’s large piece as large: $id', (props) => {
  const words = wordsOf(open(props))
  const large = open(props).get('em').text()
  const [before, after] = words.split(large)
  expect([before!.at(-1) ?? ' ', after![0] ?? ' ']).toEqual([' ', ' '])
  expect(open({ ...props, isPoster: false }).get('em').text()).toBe(props.emphasis)
})

// Seen to fail: without the slot.
it('has a picture of what it names within it', () => {
  expect(open(stressed[0]!).find('figure .picture').exists()).toBe(true)
})

// Seen to fail: with credit and pieces worked out once.
it('stresses a piece from a step on, and says so only then', async () => {
  const { id, emphasis } = stressed.find(({ isPoster }) => !isPoster)!
  const wrapper = open({ id })
  expect(wrapper.get('em').text()).toBe('')
  expect(wrapper.get('figcaption').text()).not.toContain('emphasis')
  await wrapper.setProps({ emphasis })
  expect(wrapper.get('em').text()).toBe(emphasis)
  expect(wrapper.get('figcaption').text()).toContain('emphasis')
})
