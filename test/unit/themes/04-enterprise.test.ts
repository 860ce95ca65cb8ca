// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import UsersInDots from '../../../components/themes/UsersInDots.vue'
import { pick } from '../../../data'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with the enterprise users at twice the pitch.
it('both kinds of users are dots of one size, a million each, and the crowd comes first', async () => {
  const { wrapper, click } = await openComponent(UsersInDots)
  const drawn = () => wrapper.findAll('[data-units]').map(group => [group.attributes('data-evidence'), Number(group.attributes('data-units')) * 1e6])
  const crowd = ['enterprise.weekly-users', pick.number('enterprise.weekly-users')]
  expect(drawn()).toEqual([crowd])
  await click(1)
  expect(drawn()).toEqual([crowd, ['enterprise.users', pick.number('enterprise.users')]])
  const sizes = wrapper.findAll('[data-units]').map(group => group.attributes('stroke-width'))
  expect(sizes[0]).toBe(sizes[1])
})

// Seen to fail: without the fading dot.
it('nearly so many fades its last dot, more than so many has a fading one after it', async () => {
  const { wrapper } = await openComponent(UsersInDots, 1)
  expect(wrapper.findAll('.faded')).toHaveLength(1)
  expect(wrapper.findAll('.over')).toHaveLength(1)
})
