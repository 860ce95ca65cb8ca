import type { Fault } from '../fault'
import { field, noteQuotation } from '../places'

/** Quotations in the data, alone or with the note that says them. */
export default [
  {
    name: 'a character of a quotation changed in the data',
    at: field('code-red.six-to-eight-weeks', 'original'),
    from: '八',
    to: '九',
    names: '"code-red.six-to-eight-weeks"',
  },
  {
    name: 'a character of a quotation dropped in the data',
    at: field('code-red.low-risk', 'original'),
    from: '相對低風險',
    to: '相對風險',
    names: '"code-red.low-risk"',
  },
  {
    name: 'a half-width comma widened in the data',
    at: field('google.crushed', 'original'),
    from: ',我們',
    to: '，我們',
    names: '"google.crushed"',
  },
  {
    name: 'a quotation changed in data and note alike',
    at: field('agi.far-off', 'original'),
    from: '還很遠',
    to: '不很遠',
    also: [{ at: noteQuotation('agi.far-off'), from: '還很遠', to: '不很遠' }],
    names: '"agi.far-off"',
  },
  {
    name: 'the speaker swapped in the data',
    at: field('agi.host-definition', 'speaker', 'en'),
    to: '\'Sam Altman\'',
    names: /"agi\.host-definition".*Sam Altman/,
  },
  {
    name: 'the speaker swapped in data and note alike',
    at: field('agi.host-definition', 'speaker', 'en'),
    to: '\'Sam Altman\'',
    also: [{ at: noteQuotation('agi.host-definition'), from: 'Alex Kantrowitz, host', to: 'Sam Altman' }],
    names: /"agi\.host-definition".*Sam Altman/,
  },
  {
    name: 'another quotation’s translation in the data',
    at: field('debt.lending', 'translation'),
    to: '\'In some ways, yes.\'',
    names: '"debt.lending"',
  },
  {
    name: 'another quotation’s translation in data and note alike',
    at: field('code-red.not-long', 'translation'),
    to: '\'We are at a critical moment for ChatGPT.\'',
    also: [{ at: noteQuotation('code-red.not-long'), from: /“.*”/, to: '“We are at a critical moment for ChatGPT.”' }],
    names: /"code-red\.not-long".*translation/,
  },
] satisfies Fault[]
