import type { Fault } from '../fault'
import { field, wholeField } from '../places'

/** Dates, kinds, lines and who says so, in the data. */
export default [
  {
    name: 'a date moved by a day in the data',
    at: field('code-red.chatgpt', 'date', 'iso'),
    to: '\'2022-11-29\'',
    names: '"code-red.chatgpt"',
  },
  { name: 'a date moved by a year in the data', at: field('profit.year', 'date', 'iso'), to: '\'2030\'', names: '"profit.year"' },
  {
    name: 'a date moved by a day in its original',
    at: field('code-red.chatgpt', 'original'),
    from: '11月30日',
    to: '11月20日',
    names: '"code-red.chatgpt"',
  },
  {
    name: 'a date moved by a year where the original names none',
    at: field('code-red.memo', 'date', 'iso'),
    to: '\'2024-12-01\'',
    names: '"code-red.memo"',
  },
  {
    name: 'mid-November become late November',
    at: field('code-red.gemini-3', 'date', 'part'),
    to: '\'late\'',
    names: '"code-red.gemini-3"',
  },
  { name: '“around” dropped from a date', at: wholeField('profit.year', 'date', 'about'), to: '', names: '"profit.year"' },
  { name: 'weeks before become more weeks', at: field('code-red.gpt-5-2', 'date', 'weeksBefore'), to: '2', names: '"code-red.gpt-5-2"' },
  { name: 'a forecast made a report', at: field('debt.infrastructure', 'kind'), to: '\'reported\'', names: /"debt\.infrastructure".*kind/ },
  { name: 'a report made the speaker’s own words', at: field('agi.tasks', 'kind'), to: '\'said\'', names: /"agi\.tasks".*kind/ },
  {
    name: 'who states a figure swapped',
    at: field('debt.added', 'who'),
    to: '{ \'en\': \'OpenAI\', \'zh-Hant\': \'OpenAI\' }',
    names: /"debt\.added".*OpenAI/,
  },
  { name: 'an entry’s line moved', at: field('ipo.excitement', 'line'), to: '119', names: '"ipo.excitement"' },
] satisfies Fault[]
