import type { Locale } from '../../kit/model/schema'
import type { mountComponent } from './mount-component'
import { pick } from '../../data'
import { folded, wordingsOf } from '../../kit/check/rules/facts'
import { chartChecks } from './chart-faults'
import { readChart } from './read-chart'

/** A component as a slide shows it at one click. */
interface Shown extends Pick<Awaited<ReturnType<typeof mountComponent>>, 'wrapper' | 'onSlide'> {
  /** Whether it is the slide's last click. */
  isComplete: boolean
}

/** Finds what a component gets wrong at one click, a sentence each. */
type ComponentCheck = (shown: Shown, lang: Locale) => string[]

const nothing: ComponentCheck = ({ wrapper, isComplete }) =>
  isComplete && !wrapper.text() && !wrapper.find('canvas, path').exists() ? ['shows nothing'] : []

const otherWords: ComponentCheck = ({ wrapper }, lang) => wrapper.findAll('.fact').flatMap((fact) => {
  const allowed = wordingsOf(pick.entry(fact.attributes('data-evidence')!), lang)!
  return allowed.map(folded).includes(folded(fact.text())) ? [] : [`says “${fact.text()}”, and its evidence allows ${allowed.join(', ')}`]
})

/** A shape, and what the slide's frame is told of it, which tags it: two places that one drawing fills by itself. */
const unsaidShapes: ComponentCheck = ({ wrapper, onSlide, isComplete }) => {
  const hasShape = wrapper.find('[data-illustrative]').exists()
  return [
    ...hasShape && !onSlide.illustrative ? ['draws a shape without figures, and does not tell the slide’s frame'] : [],
    ...isComplete && onSlide.illustrative && !hasShape ? ['tells the slide’s frame of a shape without figures, and outlines none'] : [],
  ]
}

/** Units are as many as their entry has, in the manner of its kind, and what is hedged is seen to be. */
const miscounted: ComponentCheck = ({ wrapper }) => wrapper.findAll('.unit-picture').flatMap((picture) => {
  const per = Number(picture.attributes('data-per'))
  const isFramed = picture.find('.frame').exists()
  let before = 0
  return picture.findAll('g[data-units]').flatMap((group) => {
    const figure = pick.quantity(group.attributes('data-evidence')!)
    const [drawn, ink] = [Number(group.attributes('data-units')), group.attributes('data-ink')]
    const { max } = typeof figure.value === 'number' ? { max: figure.value } : figure.value!
    const ends = [before, before + drawn]
    before += drawn
    const isPlan = figure.kind === 'forecast'
    const manner = isPlan ? 'hollow' : figure.kind === 'derived' ? 'hatched' : 'solid'
    const isHedged = figure.qualifier !== undefined && max / per > 2 && Number.isInteger(max / per)
    return [
      ...[drawn, ends[1]!].some(units => Math.abs(units * per - max) < per / 1000) ? [] : [`draws ${drawn} units of ${per} for ${figure.id}, which is ${max}`],
      ...ink === manner ? [] : [`draws ${figure.id} ${ink}, and it is ${figure.kind}`],
      ...isPlan && !isFramed && !/^[^zL]*$/.test(group.html().replace(/.* d="([^"]*)".*/gs, '$1')) ? [`closes the units of ${figure.id}, which is a plan, and has no dashed frame`] : [],
      ...isHedged && !group.find('.faded').exists() ? [`draws ${figure.id} as if it were exact`] : [],
    ]
  })
})

const inItsCharts = Object.entries(chartChecks).map(([name, find]): [string, ComponentCheck] => [
  name,
  ({ wrapper }, lang) => wrapper.findAll('figure[data-chart]').map(readChart).flatMap(drawn => find(drawn, lang)),
])

/** What every component and each of its charts keeps to, by what a test calls it. */
export const componentChecks: Record<string, ComponentCheck> = {
  'shows something': nothing,
  'says its facts in words that their evidence allows': otherWords,
  'has a shape without figures tagged': unsaidShapes,
  'counts units as its entries have them, in the manner of their kind': miscounted,
  ...Object.fromEntries(inItsCharts),
}
