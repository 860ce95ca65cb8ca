const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*(?:['’]\p{L}+)?/gu
const HAN = /\p{Script=Han}+/gu

const HOW_MUCH = /\bhow (?:many|much|long|often|big|large|old|far|fast|soon|high)\b|多少|多久|多大|幾/g
const WHEN = /\bwhen\b|\b(?:what|which) (?:day|month|year)\b|什麼時候|何時|哪一?[年月天]/g
const ASKING_CHINESE = /為什麼|什麼|怎麼樣?|哪裡|哪兒|是不是|有沒有|請問|[的是了嗎呢誰吧]/g

/** What questions are made of, whatever they are about. */
const NO_CONTENT = new Set(`a an and are about any as at be by can could did do does for from get give has have he his how i if in is isn
isn't doesn't don't it its just me much many no not of on or our really say said says she so than that the their them then there they this to
us was we were what what's when where which who whose why will with would you your`.split(/\s+/))

/**
 * The words of a text by which it is found: in English without endings, of Chinese each pair of characters, since it has
 * no spaces.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase()
  const latin = plain.replace(HAN, ' ').match(WORD) ?? []
  return [
    ...latin.map(word => word.replace('’', '\'')).filter(word => !NO_CONTENT.has(word)).map(stem),
    ...(plain.match(HAN) ?? []).flatMap(pairs),
  ]
}

function stem(word: string): string {
  const base = word.replace(/'.*$/, '')
  return base.length > 3 ? base.replace(/(?<!s|u)s$|(?<=[a-z]{4})(?:ing|ed|es|e)$/, '') : base
}

function pairs(run: string): string[] {
  const characters = [...run]
  return characters.length === 1 ? characters : characters.slice(1).map((character, i) => characters[i]! + character)
}

/** The words of a question, without what only makes it one. */
export const contentOf = (question: string): string[] => wordsOf(question.replace(HOW_MUCH, ' ').replace(WHEN, ' ').replace(ASKING_CHINESE, ' '))

export const asksHowMuch = (question: string): boolean => question.search(HOW_MUCH) >= 0

export const asksWhen = (question: string): boolean => question.search(WHEN) >= 0
