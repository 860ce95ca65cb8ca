import type { Exceptions } from '../kit/model/exceptions'

/** What the deck check would take for something else in this talk, and why it is none. */
export default {
  notFigures: {
    everywhere: [
      { words: /\b(?:GPT|Gemini|Q)[ -]?\d+(?:\.\d+)*/g, why: 'the number is part of a name' },
      { words: /\bphase two\b/gi, why: 'the article’s name for a part of a plan' },
    ],
    slides: [
      { words: /\bthirteen themes\b/gi, why: 'the themes of this talk' },
      { words: /\bfive acts\b/gi, why: 'the acts of this talk' },
      { words: /\bfive marks\b/gi, why: 'the marks on that slide' },
      { words: /\beight terms\b/gi, why: 'the terms on that slide' },
      { words: /\bpart \w+ of sixteen\b/gi, why: 'the slides of the index' },
    ],
    charts: [
      { words: /= (?:1|100%)(?: ?[×倍])?(?!\d|[.,]\d)/g, why: 'the base of a comparison' },
      { words: /^one dot = one in a hundred tasks$|^一點 = 每百項任務中的一項$/g, why: 'the dots of the grid, one for each per cent' },
      { words: /\bfrom zero\b/gi, why: 'where an axis begins' },
    ],
    notes: [
      { words: /\bsquare be (?:one|ten) billion dollars\b/g, why: 'the unit of the picture' },
      { words: /\ba hundred (?:dots|squares)\b/gi, why: 'the units of the grid, one for each per cent' },
    ],
  },
  quotedTerms: [
    { words: 'current projections', why: 'how line 53 begins' },
    { words: 'tech giants', original: '科技巨頭' },
    { words: 'some', original: '一些' },
    { words: 'even if', original: '即使' },
    { words: 'not much', why: 'how line 74 asks' },
    { words: 'should', original: '應該' },
    { words: 'relationship', why: 'the word that line 104 turns down' },
    { words: 'companionship', why: 'the word that line 104 turns down' },
    { words: 'later', original: '後來' },
    { words: 'where does that come from?', why: 'what the audience may say' },
  ],
} satisfies Exceptions
