import type { Found, Passage } from '../sources/text'
import { CARDINAL, DIGITS, SCALE } from '../reading/en/cardinals'
import { findAll } from '../sources/text'

const ORDINAL = 'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth'
const PLURALS = `halves|${ORDINAL.replaceAll('|', 's|')}s|quarters|dozens|${SCALE.replaceAll('|', 's|')}s`
const MULTIPLES = String.raw`half|twice|thrice|once(?= (?:a|every|per)\b)|doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|quadrupl(?:e[ds]?|ing)|\w+fold|dozen`
/** "One" is a pronoun as well: a number only before what is measured. */
const COUNTED_ONE = `one(?=[ -](?:hour|week|month|year|per ?cent|percent|dollar|${SCALE}|in\\b|out of|third|half|quarter))`
const WORD = `(?:${CARDINAL.replace('|one', '')}|${COUNTED_ONE}|${SCALE}|${MULTIPLES}|${PLURALS}|(?<=\\b(?:a|one) )(?:${ORDINAL}|quarter))\\b`
/** A month stands for a date; "March" and "May" do only with a number. */
const MONTH = '(?:January|February|April|June|July|August|September|October|November|December)\\b'
const PART = `(?:\\$?${DIGITS}%?|${WORD}|${MONTH})`
const number = new RegExp(`(?<![\\w.])${PART}(?:[ -](?:(?:to|and|or) )?${PART})*`, 'gi')

/** Numbers in a text, in digits or in words, and months: "$1.4 trillion", "two thirds", "half", "30 November". */
export function typedNumbers(passage: Passage): Found[] {
  return findAll(passage, number)
}
