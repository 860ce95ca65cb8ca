import type { Fault } from '../fault'
import { test } from '../fault'
import { component, inComponent } from '../places'

/** @param name the component that must fail */
const shown = (name: string) => test('every-component', name)

/** Diagrams: what they say, and what they don’t measure. */
export default [
  {
    name: 'a hedge dropped from a fact in a diagram',
    at: component('FiveNumbers'),
    from: 'formatFigure(figure, locale)',
    to: 'formatFigure({ ...figure, qualifier: undefined }, locale)',
    proof: shown('FiveNumbers'),
    names: /FiveNumbers.*says “\$1\.4 trillion”/,
  },
  {
    name: 'an illustrative diagram without its tag',
    at: component('IntimacySpectrum'),
    from: '<IllustrativeTag />',
    to: '',
    proof: shown('IntimacySpectrum'),
    names: /IntimacySpectrum.*no tag/,
  },
  {
    name: 'a tag that the source line does not hear of',
    at: component('IllustrativeTag'),
    from: ', { illustrative: true }',
    to: '',
    proof: shown('StickyLoop'),
    names: /StickyLoop.*does not tell the source line/,
  },
  {
    name: 'quotation marks in a diagram around what nobody said',
    at: inComponent('PausedProjects', 'all'),
    to: '\'“gets it all”\'',
    names: '“gets it all” stands in quotation marks',
  },
  {
    name: 'a diagram that names a figure of another theme',
    at: component('TenfoldPrice'),
    from: 'overhang.price',
    to: 'debt.times-normal',
    names: /"debt\.times-normal".*theme 6/,
    blames: 'pages/en/07-overhang.md',
  },
] satisfies Fault[]
