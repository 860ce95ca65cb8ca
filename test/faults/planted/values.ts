import type { Fault } from '../fault'
import { appendToString } from '../fault'
import { field, wholeField } from '../places'

/** Values, units and hedges in the data, and the characters they are read from. */
export default [
  { name: 'a digit changed in the data', at: field('commitments.total', 'value'), to: '1.5e12', names: '"commitments.total"' },
  {
    name: 'a digit changed in a Chinese original',
    at: field('commitments.total', 'original'),
    from: '1.4萬億',
    to: '1.5萬億',
    names: '"commitments.total"',
  },
  {
    name: 'a digit changed in value and original alike',
    at: field('agi.occupations', 'value'),
    to: '45',
    also: [{ at: field('agi.occupations', 'original'), from: '44', to: '45' }],
    names: '"agi.occupations"',
  },
  { name: 'a bound of a range changed in the data', at: field('agi.iq', 'value', 'max'), to: '161', names: '"agi.iq"' },
  {
    name: 'a Chinese numeral changed in an original',
    at: field('code-red.duration', 'original'),
    from: '六到八',
    to: '六到九',
    names: '"code-red.duration"',
  },
  { name: 'million for billion in the data', at: field('commitments.stargate', 'value'), to: '500e6', names: '"commitments.stargate"' },
  { name: '萬 for 億 in an original', at: field('debt.added', 'original'), from: '1210億', to: '1210萬', names: '"debt.added"' },
  { name: '億 for 萬 in an original', at: field('enterprise.users', 'original'), from: '100萬', to: '100億', names: '"enterprise.users"' },
  { name: 'the unit of a figure swapped', at: field('code-red.duration', 'unit'), to: '\'months\'', names: '"code-red.duration"' },
  { name: 'a hedge dropped in the data', at: wholeField('commitments.total', 'qualifier'), to: '', names: '"commitments.total"' },
  {
    name: 'a hedge turned round in the data',
    at: field('enterprise.weekly-users', 'qualifier'),
    to: '\'over\'',
    names: '"enterprise.weekly-users"',
  },
  {
    name: 'a hedge dropped in a Chinese original',
    at: field('debt.times-normal', 'original'),
    from: '三倍多',
    to: '三倍',
    names: '"debt.times-normal"',
  },
  {
    name: 'a digit changed in what the data calls a figure',
    at: field('code-red.triggers', 'label', 'en'),
    ...appendToString(' in 2024'),
    names: '"code-red.triggers"',
  },
  {
    name: 'a digit changed in a Chinese label',
    at: field('code-red.triggers', 'label', 'zh-Hant'),
    ...appendToString('，2024 年'),
    names: '"code-red.triggers" label says “2024”',
  },
] satisfies Fault[]
