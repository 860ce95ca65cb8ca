import type { Fault } from '../fault'
import { append } from '../fault'
import { note } from '../places'

/** Numbers, dates and quotation marks in what is said. */
export default [
  {
    name: 'a digit changed in a note',
    at: note('05'),
    ...append(' They are about 1.5 trillion dollars.'),
    names: '“1.5 trillion dollars”',
  },
  {
    name: 'a digit changed in a percentage of a note',
    at: note('12'),
    ...append(' That leaves about 28%.'),
    names: /“28%”.*agi\.tasks-left/,
  },
  {
    name: 'a number in words changed in a note',
    at: note('01'),
    ...append(' It takes six to nine weeks.'),
    names: /“six to nine weeks”.*code-red\.duration/,
  },
  { name: 'a unit changed in a note', at: note('01'), ...append(' It takes six to eight months.'), names: '“six to eight months”' },
  {
    name: 'million for billion in a note',
    at: note('04'),
    ...append(' It has nearly 900 billion weekly users.'),
    names: '“900 billion weekly users”',
  },
  {
    name: 'a hedge dropped in a note',
    at: note('05'),
    ...append(' They are 1.4 trillion dollars.'),
    names: /“1\.4 trillion dollars”.*commitments\.total.*hedge/,
  },
  {
    name: 'a hedge turned round in a note',
    at: note('04'),
    ...append(' It has over 900 million weekly users.'),
    names: /enterprise\.weekly-users.*hedge/,
  },
  { name: 'a date moved by a day in a note', at: note('01'), ...append(' It began on 2 December.'), names: '“2 December”' },
  { name: 'a date moved by a year in a note', at: note('01'), ...append(' It began on 30 November 2021.'), names: '“30 November 2021”' },
  { name: 'a month changed in a note', at: note('10'), ...append(' In October it was shown.'), names: '“October”' },
  {
    name: 'a figure of another theme in a note',
    at: note('07'),
    ...append(' They borrowed 121 billion dollars.'),
    names: /“121 billion dollars”.*theme 6.*debt\.added/,
  },
  {
    name: 'quotation marks in a note around what nobody said',
    at: note('08'),
    ...append(' He calls it “a disgrace”.'),
    names: '“a disgrace” stands in quotation marks',
  },
  {
    name: 'words of another theme’s quotation in a note',
    at: note('08'),
    ...append(' He calls it “crazy”.'),
    names: '“crazy” stands in quotation marks',
  },
] satisfies Fault[]
