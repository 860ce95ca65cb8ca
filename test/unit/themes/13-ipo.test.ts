// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import PrivateRoom from '../../../components/themes/PrivateRoom.vue'
import { openComponent } from '../../support/mount-component'

// Seen to fail: with the limit there from the first.
it('the limit comes at its click, where the room with the one chair ends', async () => {
  const { wrapper, click } = await openComponent(PrivateRoom)
  const marks = () => wrapper.findAll('.evidence-mark').map(mark => mark.attributes('data-kind'))
  expect([marks(), wrapper.findAll('.limit').length]).toEqual([['reported'], 0])
  await click(1)
  expect([marks(), wrapper.findAll('[data-evidence="ipo.shareholder-limit"] .limit').length]).toEqual([['reported', 'forecast'], 1])
})
