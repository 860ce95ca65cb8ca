// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import DebtSquares from '../../../components/themes/DebtSquares.vue'
import { pick } from '../../../data'
import { openComponent } from '../../support/mount-component'

type Wrapper = Awaited<ReturnType<typeof openComponent>>['wrapper']

/** What is drawn: id, number of squares, ink. */
function squaresIn(wrapper: Wrapper) {
  return wrapper.findAll('[data-units]').map(group => ['evidence', 'units', 'ink'].map(name => group.attributes(`data-${name}`)))
}

const billions = (id: string) => String(pick.number(id) / 1e9)

// Seen to fail: with both years there from the start.
it('a normal year comes first, hatched, then the past one, solid, then by how much', async () => {
  const { wrapper, click } = await openComponent(DebtSquares)
  const normal = ['debt.normal', billions('debt.normal'), 'hatched']
  const added = ['debt.added', billions('debt.added'), 'solid']
  const times = () => wrapper.find('[data-evidence="debt.times-normal"]').exists()
  expect(squaresIn(wrapper)).toEqual([normal])
  await click(1)
  expect(squaresIn(wrapper)).toEqual([normal, added])
  expect(times()).toBe(false)
  await click(2)
  expect(times()).toBe(true)
})

// Seen to fail: with a pitch of its own for a normal year's squares.
it('squares of both years are of one size, in rows as long as the other’s are many', async () => {
  const { wrapper } = await openComponent(DebtSquares, 2)
  const boxes = wrapper.findAll('.unit-picture').map(picture => ['width', 'height'].map(side => Number.parseFloat((picture.element as SVGElement).style.getPropertyValue(side))))
  const [normal, added] = boxes as [[number, number], [number, number]]
  expect(normal[1]).toBe(added[1])
  const rows = 4
  expect(added[0] / normal[0]).toBe(Math.ceil(pick.number('debt.added') / 1e9 / rows) / Math.ceil(pick.number('debt.normal') / 1e9 / rows))
})
