import type { Rule } from '../../sources/deck'
import { blank } from '../../sources/text'
import { withoutNotFigures } from '../not-figures'
import { typedNumbers } from '../typed-numbers'
import { visibleTexts } from '../visible-texts'

/** What is put in at run time is no text of the component's. */
const withoutPutIn = (text: string) => text.replace(/\{\{[\s\S]*?\}\}/g, blank)

/** A number that a chart or diagram shows comes out of the data; none is typed. */
export const numbersInComponents: Rule = ({ code, evidence: { exceptions } }) => code.flatMap((component) => {
  const texts = visibleTexts(component).map(({ text, line }) => ({ text: withoutPutIn(withoutNotFigures(text, 'charts', exceptions)), line }))
  return texts.flatMap(typedNumbers).map(({ match, line }) => ({
    file: component.file,
    line,
    message: `“${match[0]}” is typed by hand: put the figure in with formatFigure(pick.quantity('…'), locale) or the date with formatDate(pick.date('…'), locale)`,
  }))
})
