import type { Language } from '../language'
import { datesIn } from './dates'
import { numeralsIn } from './numerals'

/** Articles in English. */
export const english: Language = {
  numeralsIn,
  datesIn,
  units: [
    { unit: 'USD', after: /^ (?:US )?dollars?\b/i },
    { unit: 'USD', after: /^/, before: /\$$/ },
    { unit: 'percent', after: /^(?:%| per ?cent\b)/i },
    { unit: 'times a year', after: /^ times? (?:a|per|each) year\b/i },
    { unit: 'times', after: /^(?:(?:[ -]?fold| times?)\b|×)/i },
    { unit: 'minutes', after: /^[ -]minutes?\b/i },
    { unit: 'hours', after: /^[ -]hours?\b/i },
    { unit: 'days', after: /^[ -]days?\b/i },
    { unit: 'weeks', after: /^[ -]weeks?\b/i },
    { unit: 'months', after: /^[ -]months?\b/i },
    { unit: 'years', after: /^[ -]years?\b/i },
    { unit: 'users', after: /^ (?:(?:active|daily|weekly|monthly|enterprise) )*users?\b/i },
    { unit: 'people', after: /^ (?:people|persons?)\b/i },
  ],
  // Right there: "about $5", "no more than".
  hedgesBefore: [
    ['about', /\b(?:about|around|roughly|approximately|some) \$?$/i],
    ['over', /\b(?:over|(?<!no )more than|above|upwards of) (?:about |roughly )?\$?$/i],
    ['under', /\b(?:under|(?<!no )less than|fewer than|below) (?:about |roughly )?\$?$/i],
    ['nearly', /\b(?:nearly|almost|close to) \$?$/i],
    ['within', /\bwithin (?:the (?:first|next) )?\$?$/i],
    ['usually', /\b(?:usually|typically)\b/i],
    ['perhaps', /\b(?:perhaps|maybe|may|might|could|possibly)\b/i],
  ],
  hedgesAfter: [
    ['over', /^ (?:or more|plus)\b|^\+/i],
    ['under', /^ or (?:less|fewer)\b/i],
    ['about', /^ or so\b/i],
  ],
  clauseEnd: /[,;:!?()“”"—]|\.\s/,
}
