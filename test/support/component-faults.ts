import type { Locale } from '../../kit/model/schema'
import type { mountComponent } from './mount-component'
import { pick } from '../../data'
import { folded, wordingsOf } from '../../kit/check/rules/facts'
import { chartChecks } from './chart-faults'
import { hasIllustrativeTag } from './mount-component'
import { readChart } from './read-chart'

/** A component as a slide shows it at one click. */
interface Shown extends Pick<Awaited<ReturnType<typeof mountComponent>>, 'wrapper' | 'onSlide'> {
  /** Whether it is the slide's last click. */
  isComplete: boolean
}

/** Finds what a component gets wrong at one click, a sentence each. */
type ComponentCheck = (shown: Shown, lang: Locale) => string[]

const nothing: ComponentCheck = ({ wrapper, isComplete }) =>
  isComplete && !wrapper.text() && !wrapper.find('canvas').exists() ? ['shows nothing'] : []

const otherWords: ComponentCheck = ({ wrapper }, lang) => wrapper.findAll('.fact').flatMap((fact) => {
  const allowed = wordingsOf(pick.entry(fact.attributes('data-evidence')!), lang)!
  return allowed.map(folded).includes(folded(fact.text())) ? [] : [`says “${fact.text()}”, and its evidence allows ${allowed.join(', ')}`]
})

/** A shape, its tag, and what the source line is told of it: three places that one drawing fills by itself. */
const unsaidShapes: ComponentCheck = ({ wrapper, onSlide, isComplete }) => {
  const hasShape = wrapper.find('[data-illustrative]').exists()
  const hasTag = hasIllustrativeTag(wrapper)
  return [
    ...hasShape && !hasTag ? ['draws a shape without figures, and no tag says so'] : [],
    ...(hasShape || hasTag) && !onSlide.illustrative ? ['draws a shape without figures, and does not tell the source line'] : [],
    ...isComplete && onSlide.illustrative && !hasShape ? ['tells the source line of a shape without figures, and frames none'] : [],
  ]
}

const inItsCharts = Object.entries(chartChecks).map(([name, find]): [string, ComponentCheck] => [
  name,
  ({ wrapper }, lang) => wrapper.findAll('figure[data-chart]').map(readChart).flatMap(drawn => find(drawn, lang)),
])

/** What every component and each of its charts keeps to, by what a test calls it. */
export const componentChecks: Record<string, ComponentCheck> = {
  'shows something': nothing,
  'says its facts in words that their evidence allows': otherWords,
  'tags a shape without figures, and tells the source line': unsaidShapes,
  ...Object.fromEntries(inItsCharts),
}
