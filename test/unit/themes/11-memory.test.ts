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

// Seen to fail: with what others may do at the first click, with the line before it, and with the heart this side of it.
it('the locked heart lies beyond OpenAI’s line, and what either side does comes one a click', async () => {
  const { wrapper, click } = await openComponent(OpenAiLine)
  const told = () => wrapper.findAll('p > [data-evidence]').map(claim => claim.attributes('data-evidence'))
  expect(wrapper.findAll('.line, .heart')).toHaveLength(0)
  expect(told()).toEqual([])
  await click(1)
  expect(wrapper.get('.line').attributes('data-evidence')).toBe('intimacy.line')
  const acrossOf = (part: string) => Number(wrapper.get(part).attributes('d')!.match(/\d+/)![0])
  expect(acrossOf('.heart path')).toBeGreaterThan(acrossOf('.beyond'))
  expect(told()).toEqual(['intimacy.line'])
  await click(2)
  expect(told()).toEqual(['intimacy.line', 'intimacy.others'])
  expect(wrapper.findAll('.evidence-mark').map(mark => mark.attributes('data-kind'))).toEqual(['forecast', 'forecast'])
})
