import { derived, themes } from '../../data/whole'
import { indexOrder } from '../../kit/model/index-rows'

const order = indexOrder(themes, derived)

/** Stands in for what the build says of the whole deck: mounted alone, a component is on no slide. */
export const rows = Object.fromEntries(order.map((id, place) => [id, { place, column: 0, slides: [] as number[] }]))
