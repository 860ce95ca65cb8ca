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

// Seen to fail: with both struck out, and with the strike there from the start.
it('only OpenAI’s own bubble is struck out, at its click, and both are plans', async () => {
  const { wrapper, click } = await openComponent(OpenAiLine)
  const sides = () => wrapper.findAll('section')
  const struck = () => sides().map(side => side.find('.strike').exists())
  expect(struck()).toEqual([false, false])
  await click(2)
  expect(struck()).toEqual([true, false])
  expect(sides().map(side => side.attributes('data-kind'))).toEqual(['forecast', 'forecast'])
})
