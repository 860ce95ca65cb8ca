import type { Rule } from '../../sources/deck'
import type { Evidence } from '../../sources/evidence'
import type { Problem } from '../../sources/problem'
import type { Passage } from '../../sources/text'
import { isQuantity } from '../../model/pick'
import { countUnits, placesOf } from '../../model/units'
import { tagsIn } from '../../sources/text'

/** Room beside and below a slide's title, in slide units. */
const ROOM = { width: 1152, height: 560 }

/** What stands in a `<UnitPicture>` can be counted in its unit, and fits the slide. What is computed there says so when it is drawn. */
export const unitPictures: Rule = ({ slides, code, evidence }) => [
  ...slides.flatMap(({ file, prose }) => inText(file, prose, evidence)),
  ...code.flatMap(({ file, text }) => inText(file, { text, line: 1 }, evidence)),
]

function inText(file: string, passage: Passage, { byId }: Evidence): Problem[] {
  return tagsIn(passage, 'UnitPicture').flatMap(({ attributes, written, line }) => {
    const say = (message: string) => [{ file, line, message }]
    if (!attributes.has(':per'))
      return say('<UnitPicture> has no unit: give it the value of one, such as :per="1e9"')
    const [per, pitch, columns, rows] = [':per', ':pitch', ':columns', ':rows'].map(name => Number(attributes.get(name))) as [number, number, number, number]
    const ids = [...(attributes.get(':ids') ?? '').matchAll(/'([^']+)'/g)].map(([, id]) => id!)
    const entries = ids.map(id => byId.get(id)?.entry)
    const other = ids.find((_, i) => entries[i] && !isQuantity(entries[i]))
    if (other)
      return say(`"${other}" is not a figure: <UnitPicture> counts only these`)
    const quantities = entries.filter(entry => entry !== undefined && isQuantity(entry))
    if (Number.isNaN(per) || quantities.length < ids.length)
      return []
    try {
      const places = quantities.reduce((sum, entry) => sum + placesOf(countUnits(entry, per, /\bcut\b/.test(written))), 0)
      const width = (columns || Math.ceil(places / rows)) * pitch
      const height = (rows || Math.ceil(places / columns)) * pitch
      const isTooLarge = width > ROOM.width || height > ROOM.height
      return isTooLarge ? say(`the ${places} units of ${ids.join(', ')} take ${width} × ${height}, and a slide has room for ${ROOM.width} × ${ROOM.height}: take a smaller pitch, or more for a unit`) : []
    }
    catch (error) {
      return say((error as Error).message)
    }
  })
}
