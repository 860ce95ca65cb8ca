import type { Step } from './step'
import talk from '../../../data/talk'
import { countWords } from '../../../kit/sources/text'
import { nameOf } from './fit'

/** What the last row of a room can read and take in, in slide units and words. */
const FLOOR = { text: 24, small: 18, mark: 24, words: 40, foot: 656 }

/** Layouts of slides that are read rather than presented: the appendix. */
export const READ = ['default', 'answer']

/** Layouts of a title and one thing. */
const ONE_VISUAL = ['picture', 'full', 'number', 'quotation']

/** What is wrong with a slide that is presented, seen from the last row; slides of the appendix are read from near by. */
function whenPresented(find: (step: Step) => string[]): (step: Step) => string[] {
  return step => READ.includes(step.outlined.layout) ? [] : find(step)
}

/** Texts, labels and marks that are too small, around the slide's content, too. */
export const findUnreadable = whenPresented(({ texts }) => texts.flatMap((text) => {
  const least = text.type === 'mark' ? FLOOR.mark : text.isFrame ? FLOOR.small : FLOOR.text
  return text.type === 'drawing' || text.size >= least - 0.3 ? [] : [`${nameOf(text)} is ${text.size.toFixed(1)} units high, less than ${least}`]
}))

/** More words than a room takes in, at the last step, labels included. The map isn't read but looked up. */
export const findWordy = whenPresented(({ isComplete, texts, outlined }) => {
  if (outlined.alias === talk.map)
    return []
  const count = texts.filter(({ type, isFrame }) => ['text', 'canvas'].includes(type) && !isFrame).reduce((sum, { words }) => sum + countWords(words), 0)
  return isComplete && count > FLOOR.words ? [`has ${count} words, more than ${FLOOR.words}`] : []
})

/** Content that comes too near to the source line. */
export const findTooLow = whenPresented(({ texts, outlined }) => texts
  .filter(({ type, isFrame }) => !isFrame && !(type === 'drawing' && outlined.layout === 'full'))
  .filter(({ lines }) => lines.some(({ bottom }) => bottom > FLOOR.foot))
  .map(text => `${nameOf(text)} reaches below ${FLOOR.foot}, too near to the source line`))

/** More than one picture, number or quotation. */
export const findSecondVisual = whenPresented(({ state: { visuals }, outlined: { layout } }) => ONE_VISUAL.includes(layout) && visuals > 1
  ? [`has ${visuals} visuals, and one fits`]
  : [])
