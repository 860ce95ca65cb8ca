import type { Entry } from '../../model/pick'
import type { Locale } from '../../model/schema'
import type { Rule } from '../../sources/deck'
import { dateWordings, wordings } from '../../model/format'
import { isEvent, isQuantity } from '../../model/pick'
import { placeOf } from '../../sources/evidence'
import { attributesOf, findAll } from '../../sources/text'

/** `<Fact id="…">words</Fact>`: the words must be ones that the figure's or event's evidence allows. */
export const facts: Rule = ({ slides, evidence, locale }) => slides.flatMap(({ file, prose }) =>
  findAll(prose, /<Fact\b((?:"[^"]*"|[^>"])*?)(?:\/>|>(?:([\s\S]*?)<\/Fact>)?)/g).flatMap(({ match, line }) => {
    const id = attributesOf(match[1]!).get('id')
    const say = (message: string) => [{ file, line, message }]
    if (!id)
      return say('this <Fact> has no id: write <Fact id="…"> with the id of a figure or an event of data/')
    const placed = evidence.byId.get(id)
    if (!placed)
      return []
    const allowed = wordingsOf(placed.entry, locale)
    if (!allowed)
      return say(`"${id}" is neither a figure nor an event: <Fact> takes only these`)
    if (match[2] === undefined)
      return say(`<Fact id="${id}"> has no words or no end: write <Fact id="${id}">${allowed[0]}</Fact>`)
    if (allowed.some(words => folded(words) === folded(match[2]!)))
      return []
    const choice = [...new Set(allowed)].map(words => `“${words}”`).join(' or ')
    return say(`<Fact id="${id}"> reads “${match[2].trim()}”, the evidence in ${placeOf(placed)} says ${choice}: write one of these`)
  }))

/** What a `<Fact>` of an entry may say; nothing for entries that it doesn't take. */
export function wordingsOf(entry: Entry, locale: Locale): string[] | undefined {
  if (isQuantity(entry))
    return wordings(entry, locale)
  return isEvent(entry) ? dateWordings(entry.date, locale) : undefined
}

/** Without what is free: the case of the first letter, how white space is broken, the form of apostrophes. */
export function folded(words: string): string {
  const text = words.trim().replace(/\s+/g, ' ').replaceAll('’', '\'')
  return text.charAt(0).toLowerCase() + text.slice(1)
}
