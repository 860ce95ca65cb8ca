import type { Fault } from '../fault'
import { append, appendToString } from '../fault'
import { factWords, field, frontMatter, heading, headingOf, quotationOn, tag } from '../places'

/** A figure or date written onto the first slide of a page, in words that its entry doesn't allow. */
const written = (page: string, id: string, words: string) => ({ at: heading(page), ...append(` <Fact id="${id}">${words}</Fact>`), names: `"${id}"` })

/** Figures, dates, claims and quotations on slides. */
export default [
  {
    name: 'a digit changed on a slide',
    at: factWords('commitments.total'),
    to: 'about $1.5 trillion',
    names: /"commitments\.total".*“about \$1\.4 trillion”/,
  },
  { name: 'two digits swapped on a slide', ...written('12', 'agi.tasks', 'about 17%') },
  { name: 'a number in words changed on a slide', at: factWords('interface.years'), to: 'four years', names: 'interface.years' },
  {
    name: 'a bound of a range changed on a slide',
    ...written('01', 'code-red.weeks-a-year', 'perhaps 6 to 18 weeks'),
  },
  { name: 'a hedge dropped on a slide', at: factWords('commitments.total'), to: '$1.4 trillion', names: 'commitments.total' },
  {
    name: 'a hedge turned round on a slide',
    ...written('04', 'enterprise.weekly-users', 'over 900 million'),
  },
  { name: 'million for billion on a slide', ...written('06', 'debt.added', '$121 million') },
  { name: 'the unit dropped on a slide', ...written('13', 'ipo.excitement', '0') },
  { name: 'a date moved by a day on a slide', at: factWords('conversation.day'), to: '19 December 2025', names: 'conversation.day' },
  { name: 'a date moved by a year on a slide', ...written('09', 'science.expected', '2027') },
  { name: 'the part of a year dropped on a slide', ...written('09', 'science.began', '2025') },
  { name: 'a fact tied to another figure', ...written('06', 'debt.crisis', '2000') },
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
  { name: 'a count of the talk that is another number', at: heading('00'), ...append(' and six acts'), names: '“six”' },
  {
    name: 'a number typed into the words of a claim',
    at: field('interface.per-task', 'wordings', 'en'),
    ...appendToString(' for 12 weeks'),
    names: '"interface.per-task" wording says “12 weeks”',
  },
  {
    name: 'words of its own in a claim',
    at: tag('interface.more-change'),
    to: '<Claim id="interface.more-change" words="a mere toy" />',
    names: '<Claim> has words of its own',
  },
  {
    name: 'a wording that a claim hasn’t',
    at: tag('interface.more-change'),
    to: '<Claim id="interface.more-change" :wording="9" />',
    names: '"interface.more-change" in data/ has no wording 9',
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
    at: quotationOn('07'),
    to: '<Quote id="ipo.some-ways" />',
    names: /"ipo\.some-ways".*theme 13/,
  },
  {
    name: 'a shared figure that is not declared',
    at: frontMatter('06', 'shared', 'commitments.total'),
    to: 'shared: []',
    names: /commitments\.total.*shared/,
    blames: 'pages/en/06-debt.md',
  },
  {
    name: 'a title in the front matter that the heading doesn’t have',
    at: frontMatter('11', 'title', ''),
    to: 'title: Another title',
    names: 'title in the front matter “Another title”',
    blames: 'pages/en/11-memory.md',
  },
  {
    name: 'a number in a title before its step',
    at: headingOf('debt'),
    ...append(', by <Fact id="debt.added">$121 billion</Fact>'),
    names: /the title says "debt\.added" before a step has drawn it/,
  },
  {
    name: 'a title that a room can’t take in',
    at: heading('10'),
    ...append(', as he told the host of the podcast on that day in December'),
    names: 'words, and 12 fit',
  },
  {
    name: 'a quotation that fills more than a slide',
    at: quotationOn('05'),
    to: '<Quote id="stargate.very-long-time" />',
    names: /"stargate\.very-long-time" has \d+ words, and 20 fit a slide/,
  },
  {
    name: 'a slide with more words than a room takes in',
    at: heading('10'),
    ...append(`\n\n${'A sentence of seven words stands here. '.repeat(6)}`),
    names: 'a room takes in 40',
    blames: 'pages/en/10-devices.md',
  },
] satisfies Fault[]
