import type { Fault } from '../fault'
import { append, appendToString } from '../fault'
import { factWords, field, frontMatter, heading, tag } from '../places'

/** Figures, dates, claims and quotations on slides. */
export default [
  {
    name: 'a digit changed on a slide',
    at: factWords('commitments.total'),
    to: 'about $1.5 trillion',
    names: /"commitments\.total".*“about \$1\.4 trillion”/,
  },
  { name: 'two digits swapped on a slide', at: factWords('agi.tasks'), to: 'about 17%', names: 'agi.tasks' },
  { name: 'a number in words changed on a slide', at: factWords('interface.years'), to: 'four years', names: 'interface.years' },
  {
    name: 'a bound of a range changed on a slide',
    at: factWords('code-red.weeks-a-year'),
    to: 'perhaps 6 to 18 weeks',
    names: 'code-red.weeks-a-year',
  },
  { name: 'a hedge dropped on a slide', at: factWords('commitments.total'), to: '$1.4 trillion', names: 'commitments.total' },
  {
    name: 'a hedge turned round on a slide',
    at: factWords('enterprise.weekly-users'),
    to: 'over 900 million',
    names: 'enterprise.weekly-users',
  },
  { name: 'million for billion on a slide', at: factWords('debt.added'), to: '$121 million', names: 'debt.added' },
  { name: 'the unit dropped on a slide', at: factWords('ipo.excitement'), to: '0', names: 'ipo.excitement' },
  { name: 'a date moved by a day on a slide', at: factWords('conversation.day'), to: '19 December 2025', names: 'conversation.day' },
  { name: 'a date moved by a year on a slide', at: factWords('science.expected'), to: '2027', names: 'science.expected' },
  { name: 'the part of a year dropped on a slide', at: factWords('science.began'), to: '2025', names: 'science.began' },
  { name: 'a fact tied to another figure', at: tag('debt.dotcom'), from: 'debt.dotcom', to: 'debt.crisis', names: 'debt.crisis' },
  {
    name: 'a number typed as plain text on a slide',
    at: heading('05'),
    ...append(', 40% more than planned'),
    names: '“40%” stands on the slide as plain text',
  },
  {
    name: 'a number typed in words on a slide',
    at: heading('09'),
    ...append(', in two thirds of cases'),
    names: '“two thirds” stands on the slide',
  },
  {
    name: 'a large number typed in words on a slide',
    at: heading('04'),
    ...append(' for nine hundred million'),
    names: '“nine hundred million”',
  },
  { name: 'a multiple typed in words on a slide', at: heading('07'), ...append(' and tenfold prices'), names: '“tenfold”' },
  { name: 'a month typed on a slide', at: heading('11'), ...append(' since December'), names: '“December” stands on the slide' },
  { name: 'a count of the talk that is another number', at: heading('00'), ...append(', in six numbers'), names: '“six”' },
  {
    name: 'a number typed into the words of a claim',
    at: field('interface.preview', 'wordings', 'en'),
    ...appendToString(' for 12 weeks'),
    names: '"interface.preview" wording says “12 weeks”',
  },
  {
    name: 'words of its own in a claim',
    at: tag('interface.preview'),
    to: '<Claim id="interface.preview" words="a mere toy" />',
    names: '<Claim> has words of its own',
  },
  {
    name: 'a wording that a claim hasn’t',
    at: tag('interface.preview'),
    to: '<Claim id="interface.preview" :wording="9" />',
    names: '"interface.preview" in data/ has no wording 9',
  },
  {
    name: 'quotation marks on a slide around what nobody said',
    at: heading('13'),
    ...append(', “a joke”'),
    names: '“a joke” stands in quotation marks',
  },
  {
    name: 'a figure of another theme on a slide',
    at: heading('05'),
    ...append(', <Fact id="debt.added">$121 billion</Fact> of it borrowed'),
    names: /"debt\.added".*theme 6/,
  },
  {
    name: 'a quotation of another theme on a slide',
    at: tag('overhang.tenfold'),
    from: 'overhang.tenfold',
    to: 'ipo.some-ways',
    names: /"ipo\.some-ways".*theme 13/,
  },
  {
    name: 'a shared figure that is not declared',
    at: frontMatter('06', 'shared', 'commitments.total'),
    to: 'shared: []',
    names: /"commitments\.total".*theme 5.*shared/,
  },
] satisfies Fault[]
