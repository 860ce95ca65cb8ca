// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import FourPlusOne from '../../../components/themes/FourPlusOne.vue'
import OpenAiLine from '../../../components/themes/OpenAiLine.vue'
import { pick } from '../../../data'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with a vial more for the nurse.
it('the nurse has as many vials as the article counts, and ChatGPT adds one', async () => {
  const { wrapper, click } = await openComponent(FourPlusOne)
  await click(2)
  expect(wrapper.findAll('.nurse .vial')).toHaveLength(pick.number('memory.nurse-vaccines'))
  expect(wrapper.findAll('.added .vial')).toHaveLength(1)
  const glass = (vials: string) => wrapper.get(`${vials} .vial path`).attributes('d')
  expect(glass('.added')).not.toBe(glass('.nurse'))
})

// Seen to fail: with her yes under her own vaccines, too.
it('the nurse’s yes belongs to the one that was added', async () => {
  const { wrapper, click } = await openComponent(FourPlusOne)
  await click(2)
  const yes = wrapper.findAll('[data-evidence="memory.nurse-agrees"]')
  expect(yes).toHaveLength(1)
  expect(yes[0]!.element.closest('.added')).not.toBeNull()
})

// Seen to fail: with both hearts locked, and with both there from the start.
it('the heart at OpenAI has no lock, that at others past its line has one, each at its click', async () => {
  const { wrapper, click } = await openComponent(OpenAiLine)
  const hearts = () => wrapper.findAll('section:has(p)').map(side => [side.get('[data-evidence]').attributes('data-evidence'), side.findAll('svg:not(.evidence-mark) > path').length])
  expect(wrapper.get('.line').attributes('data-evidence')).toBe('intimacy.line')
  expect(hearts()).toEqual([])
  await click(1)
  expect(hearts()).toEqual([['intimacy.line', 1]])
  await click(2)
  expect(hearts()).toEqual([['intimacy.line', 1], ['intimacy.others', 2]])
  expect(wrapper.findAll('section .evidence-mark').map(mark => mark.attributes('data-kind'))).toEqual(['forecast', 'forecast'])
})
