import type { Fault } from '../fault'
import { test } from '../fault'
import { field, file, wholeField } from '../places'

const derived = test('derived')

/** Our arithmetic, in the data and in the functions behind it. */
export default [
  { name: 'a derived figure typed by hand', at: field('commitments.others', 'value'), to: '800e9', names: '"commitments.others"' },
  {
    name: 'a derived figure that no longer follows',
    at: field('commitments.others', 'value'),
    to: '800e9',
    proof: derived,
    names: 'commitments.others',
  },
  {
    name: 'a derived figure computed from other inputs',
    at: field('compute.index-next-year', 'from'),
    to: '[\'compute.last-year\']',
    proof: derived,
    names: 'compute.index-next-year',
  },
  { name: 'a hedge of our arithmetic dropped', at: wholeField('enterprise.ratio', 'qualifier'), to: '', names: '"enterprise.ratio"' },
  {
    name: 'a difference become a sum',
    at: file('snippets/rest.ts'),
    from: 'total - part',
    to: 'total + part',
    proof: derived,
    names: 'commitments.others',
  },
  {
    name: 'a ratio turned round',
    at: file('snippets/ratio.ts'),
    from: 'larger / smaller',
    to: 'smaller / larger',
    proof: derived,
    names: 'enterprise.ratio',
  },
  {
    name: 'a billion become a million in a snippet',
    at: file('snippets/normal-year.ts'),
    from: '1e9',
    to: '1e6',
    proof: derived,
    names: 'debt.normal',
  },
  {
    name: 'the start of an index changed',
    at: file('snippets/compute-index.ts'),
    from: '[1])',
    to: '[2])',
    proof: derived,
    names: 'compute.index-now',
  },
  {
    name: 'a bound of a product changed',
    at: file('snippets/code-red.ts'),
    from: 'weeks.max * perYear.max',
    to: 'weeks.max * perYear.min',
    proof: derived,
    names: 'code-red.weeks-a-year',
  },
  {
    name: 'the weeks of a year changed',
    at: file('snippets/code-red.ts'),
    from: '= 52',
    to: '= 50',
    proof: test('snippets/code-red'),
    names: 'weeks under alarm',
  },
  {
    name: 'a scene of the model changed',
    at: file('snippets/compute-economics.ts'),
    from: '{ users: 1, training: 0.5 }',
    to: '{ users: 1, training: 0.6 }',
    proof: test('snippets/compute-economics'),
    names: 'compute economics',
  },
  {
    name: 'the model’s operator changed',
    at: file('snippets/compute-economics.ts'),
    from: 'inference - training',
    to: 'inference + training',
    proof: test('snippets/compute-economics'),
    names: 'compute economics',
  },
  {
    name: 'the parts of a month changed',
    at: file('kit/model/calendar.ts'),
    from: '/ 3',
    to: '/ 4',
    proof: test('calendar'),
    names: /calendar.*mid-November/,
  },
] satisfies Fault[]
