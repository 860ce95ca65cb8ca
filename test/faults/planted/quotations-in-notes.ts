import type { Fault } from '../fault'
import { append } from '../fault'
import { note, noteQuotation } from '../places'

/** Quotations as they are said: original, translation, credit. */
export default [
  {
    name: 'a character of a quotation changed in a note',
    at: noteQuotation('code-red.six-to-eight-weeks'),
    from: '八',
    to: '九',
    names: /"code-red\.six-to-eight-weeks".*“九”/,
  },
  {
    name: 'a character of a quotation dropped in a note',
    at: noteQuotation('stargate.compute-deficit'),
    from: '雙倍計算',
    to: '倍計算',
    names: '"stargate.compute-deficit"',
  },
  {
    name: 'a half-width comma widened in a note',
    at: noteQuotation('google.crushed'),
    from: ',',
    to: '，',
    names: /"google\.crushed".*“，”/,
  },
  {
    name: 'two words of a translation swapped in a note',
    at: noteQuotation('agi.far-off'),
    from: /“(\S+) (\S+)/,
    to: '“$2 $1',
    names: 'translation of "agi.far-off"',
  },
  {
    name: 'another quotation’s translation in a note',
    at: noteQuotation('debt.lending'),
    from: /“.*”/,
    to: '“In some ways, yes.”',
    names: 'translation of "debt.lending"',
  },
  {
    name: 'the speaker swapped in a note',
    at: noteQuotation('agi.host-definition'),
    from: 'Alex Kantrowitz, host',
    to: 'Sam Altman',
    names: 'credit of "agi.host-definition"',
  },
  {
    name: 'the line of a quotation changed in a note',
    at: noteQuotation('ipo.zero'),
    from: 'line 120',
    to: 'line 121',
    names: 'credit of "ipo.zero"',
  },
  {
    name: 'words set as a quotation in a note that nobody said',
    at: note('13'),
    ...append('\n\n> 我們明年上市。\n>\n> “We go public next year.” (our translation)\n>\n> Sam Altman, line 121\n'),
    names: '我們明年上市',
    blames: 'pages/en/13-ipo.md',
  },
  {
    name: 'a quotation taken out of its note',
    at: noteQuotation('agi.toddler'),
    to: '',
    names: 'no note here has the quotation "agi.toddler"',
    blames: 'pages/en/12-agi.md',
  },
] satisfies Fault[]
