import type { Theme } from '../../kit/model/schema'

export default {
  number: 1, // ‹the theme’s number in the article›
  slug: 'theme', // ‹one word, which is the first part of all ids below, too›
  act: 1, // ‹the act it is told in›
  title: { en: '‹its short name›' },
  lines: [1, 1], // ‹the first and the last line that tell it›
  figures: [
    {
      id: 'theme.amount',
      line: 1, // ‹the line of the number›
      original: '‹the piece of that line with the number, its unit and its “about”›',
      kind: 'reported',
      who: { en: '‹who states the number›' },
      label: { en: '‹what the number is, as a short noun phrase›' },
      value: 1, // ‹the number, or { min, max }›
      unit: 'times', // ‹what it counts›
    },
  ],
  events: [],
  claims: [
    {
      id: 'theme.statement',
      line: 1, // ‹the line of the statement›
      original: '‹the piece of that line that states it›',
      kind: 'reported',
      who: { en: '‹who states it›' },
      label: { en: '‹the statement in our words, without a number›' },
    },
  ],
  quotations: [
    {
      id: 'theme.words',
      line: 1, // ‹the line of the quotation›
      original: '‹the quotation, character by character›',
      speaker: { en: '‹who said it›' },
      occasion: { en: '‹where and when it was said›' },
      translation: '‹our English of it; without this line where the article is in English›',
    },
  ],
} satisfies Theme
