import type { Fault } from '../fault'
import { appendToString, test } from '../fault'
import { component, inComponent } from '../places'

/** @param name the component that must fail */
const shown = (name: string) => test('every-component', name)

/** Diagrams: what they say, and what they don’t measure. */
export default [
  {
    name: 'a hedge dropped from a fact in a diagram',
    at: component('DebtSquares'),
    from: '{{ pick.printed(\'debt.normal\', locale) }}',
    to: '{{ pick.printed(\'debt.normal\', locale).replace(/^[^$]+/, \'\') }}',
    proof: shown('DebtSquares'),
    names: /DebtSquares.*says “\$40 billion”/,
  },
  {
    name: 'an illustrative diagram without its tag',
    at: component('NoneAndSome'),
    from: ', { illustrative: true }',
    to: '',
    proof: shown('NoneAndSome'),
    names: /NoneAndSome.*does not tell the slide’s frame/,
  },
  {
    name: 'quotation marks in a diagram around what nobody said',
    at: inComponent('OverhangGap', 'saying', 'en'),
    ...appendToString(', “a bargain”'),
    names: '“a bargain” stands in quotation marks',
  },
  {
    name: 'a diagram that names a figure of another theme',
    at: component('SoraMonth'),
    from: 'codex.sora-time',
    to: 'debt.times-normal',
    names: /"debt\.times-normal".*theme 6/,
    blames: 'pages/en/08-interface.md',
  },
] satisfies Fault[]
