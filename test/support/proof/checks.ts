import type { Step } from './step'
import { linesBehind, linesNamed } from '../source-lines'
import { findBlank, findBlurred, findColourAlone, findUnfinished, findUnseenNumbers, findUntoldFigures, findUntoldNumbers, findWrongValues } from './charts'
import { findUnowned, findWrongInks, findWrongLegend, findWrongStrokes } from './evidence-ink'
import { findCutText, findForeignFonts, findLongTitle, findOverlaps, findSmallText } from './fit'
import { findSecondVisual, findTooLow, findUnreadable, findWordy } from './floors'
import { findFaintText } from './ink'

/** Something that holds for every slide at every click. */
export interface Check {
  /** What a slide does that passes. */
  name: string
  /** What is wrong at a step, in sentences; nothing if all is well. */
  find: (step: Step, last: Step | undefined) => string[]
}

/** Every check of a slide as the audience sees it. */
export const checks: Check[] = [
  // Seen to fail: a second h1.
  {
    name: 'has one heading, the title its Markdown gives it',
    find: ({ state: { headings }, outlined: { title } }) => headings.length === 1 && headings[0] === title ? [] : [`has the headings “${headings.join('”, “')}”`],
  },
  // Seen to fail: a second source line.
  {
    name: 'has one line that names its source',
    find: ({ state: { sources } }) => sources.length === 1 && sources[0] ? [] : [`has ${sources.length} source lines`],
  },
  // Seen to fail: an element with the id of another figure; the line of a quotation that a click is still to bring.
  {
    name: 'names exactly the lines its evidence stands on',
    find: ({ state: { sources, evidence } }) => {
      const [named, behind] = [linesNamed(sources.join()), linesBehind(evidence)].map(lines => lines.join(', '))
      return named === behind ? [] : [`names the lines ${named}, and its evidence stands on ${behind}`]
    },
  },
  // Seen to fail: words in a picture, with a mark and no credit.
  {
    name: 'says of a translation in quotation marks that it is ours',
    find: findUnowned,
  },
  // Seen to fail: a box over what a click shows.
  {
    name: 'changes with every click what can be seen',
    find: ({ slide, look }, last) => slide === last?.slide && look === last.look ? ['looks as before the click'] : [],
  },
  // Seen to fail: a paragraph beyond the edge, words in a narrow box, a chart label beyond its canvas, a chart too high.
  {
    name: 'keeps its texts and drawings on the slide and in their boxes',
    // A picture to all four edges runs on beyond them.
    find: ({ texts, outlined }) => findCutText(outlined.layout === 'full' ? texts.filter(({ type }) => type !== 'drawing') : texts),
  },
  // Seen to fail: a paragraph on a list, a mark on a word, a bar’s name on its figure.
  {
    name: 'lets no text or mark lie on another',
    find: ({ texts }) => findOverlaps(texts),
  },
  // Seen to fail: 15 px in HTML, 28 units in a drawing at half size, axis labels of 13 px.
  {
    name: 'sets no text smaller than the back row can read',
    find: ({ texts }) => findSmallText(texts),
  },
  {
    name: 'sets texts, labels and marks so that the last row can read them',
    find: findUnreadable,
  },
  {
    name: 'has no more words than a room takes in',
    find: findWordy,
  },
  {
    name: 'keeps its content away from the source line',
    find: findTooLow,
  },
  {
    name: 'has one visual',
    find: findSecondVisual,
  },
  // Seen to fail: a narrow heading.
  {
    name: 'has a title of at most two lines',
    // The question of a backup answer has a column of its own.
    find: ({ texts, outlined }) => outlined.layout === 'answer' ? [] : findLongTitle(texts),
  },
  // Seen to fail: a paragraph and an axis in Arial.
  {
    name: 'is set in fonts of the deck, on canvases too',
    find: ({ texts }) => findForeignFonts(texts),
  },
  // Seen to fail: a paragraph in Arial.
  {
    name: 'falls back to no font of the system, when it is complete',
    find: ({ fonts }) => !fonts ? [] : [...fonts.ours.size ? [] : ['no font of the deck was used'], ...fonts.system],
  },
  // Seen to fail: grey #999, a paragraph under a box, hairline-coloured chart labels, a label on its line.
  {
    name: 'lets every text and mark stand out from what lies under it',
    find: ({ texts, pictures }) => findFaintText(texts, pictures),
  },
  // Seen to fail: a plan drawn solid, arithmetic drawn solid, a plan with an outline that isn’t dashed.
  {
    name: 'inks every bar in the manner of its kind of evidence, without colours too',
    find: ({ charts, pictures }) => findWrongInks(charts, pictures.bare),
  },
  {
    name: 'has a mark beside all that has evidence',
    find: ({ state: { unmarked } }) => unmarked.map(ids => `has no mark beside the words of ${ids}`),
  },
  // Seen to fail: a legend of all that has evidence, of which some has no mark at that step.
  {
    name: 'explains in its source line the marks that are on it, and no others',
    find: ({ state }) => findWrongLegend(state),
  },
  {
    name: 'strokes every box and arrow in the manner of its kind of evidence',
    find: ({ state }) => findWrongStrokes(state),
  },
  // Seen to fail: two lines without their names.
  {
    name: 'tells no shapes of a chart apart by a colour that somebody doesn’t see',
    find: ({ charts, texts }) => findColourAlone(charts, texts),
  },
  // Seen to fail: dots of radius 0.
  {
    name: 'has every chart drawn',
    find: ({ charts }) => findBlank(charts),
  },
  // Seen to fail: bars 30 units longer than their values, animations of 20 seconds for all.
  {
    name: 'has every chart at rest, each length and place as its scale has it',
    find: ({ charts }) => findUnfinished(charts),
  },
  // Seen to fail: half a pixel for each of the screen.
  {
    name: 'has every chart sharp',
    find: ({ charts }) => findBlurred(charts),
  },
  // Seen to fail: a bare canvas.
  {
    name: 'gives every chart a role, a name and a table for those who can’t see it',
    find: ({ state }) => state.charts.flatMap(({ role, name, rows }) => [
      ...role === 'img' ? [] : [`“${name}” has the role ${role}`],
      ...name ? [] : ['a canvas has no name'],
      ...rows ? [] : [`“${name}” has no table`],
    ]),
  },
  // Seen to fail: bars a tenth longer than the data, on the same scale.
  {
    name: 'draws in charts only what data and canvas and table say alike',
    find: ({ charts }) => findWrongValues(charts),
  },
  // Seen to fail: “in 4 years” in a label, and not in the table.
  {
    name: 'writes no number on a canvas that its name and table keep back',
    find: ({ charts }) => findUntoldNumbers(charts),
  },
  // Seen to fail: a row more in the table than on the slide.
  {
    name: 'shows every number of its charts’ tables, when it is complete',
    find: ({ isComplete, charts, texts }) => isComplete ? findUnseenNumbers(charts, texts) : [],
  },
  // Seen to fail: a figure more in the chart’s evidence.
  {
    name: 'tells in name or table every figure a chart stands on',
    find: ({ charts }) => findUntoldFigures(charts),
  },
]
