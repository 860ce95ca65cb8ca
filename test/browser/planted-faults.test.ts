import type { OutlinedSlide } from '../../kit/sources/outline-deck'
import type { DeckPage } from '../support/deck-page'
import type { OpenDeck } from '../support/open-deck'
import type { Step } from '../support/proof/step'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSlide } from '../../kit/sources/outline-deck'
import { audit, bringAxe } from '../support/audit'
import { findForeign } from '../support/find-foreign'
import { findUnmarkedFocus } from '../support/find-unmarked-focus'
import { openDeck } from '../support/open-deck'
import { loadOutline } from '../support/outline'
import { checks } from '../support/proof/checks'
import { readStep } from '../support/proof/step'
import { rememberPage } from '../support/take-back'

/** What somebody may get wrong on a slide; runs in the page. */
type Fault = (slide: HTMLElement) => void
type Planted = [check: string, fault: string, plant: Fault, complaint: RegExp]

/** For each check of `checks.ts` at least one fault that it must find, and the words it must find it with. */
const planted: Planted[] = [
  ['has one heading', 'a second heading', slide => slide.querySelector('main')!.append(document.createElement('h1')), /has the headings/],
  ['has one line that names its source', 'a second source line', slide => slide.querySelector('footer')!.append(slide.querySelector('.source-line')!.cloneNode(true)), /2 source lines/],
  ['names exactly the lines', 'a figure of another theme', (slide) => {
    slide.querySelector('h1')!.dataset.evidence = 'ipo.excitement'
  }, /names the lines/],
  ['explains in its source line', 'a mark without its meaning', slide => slide.querySelector('.source-line .kind')!.remove(), /doesn’t explain the mark of/],
  ['changes with every click', 'a step that shows nothing', () => {}, /looks as before/],
  ['keeps its texts', 'a text beyond the edge', slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', '<p style="position: absolute; left: 1100px; white-space: nowrap">beyond the edge of the slide</p>'), /leaves the slide at the right/],
  ['keeps its texts', 'a text clipped by its box', slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', '<div style="position: absolute; overflow: hidden; width: 60px; white-space: nowrap">clipped by its box</div>'), /leaves <div>/],
  ['keeps its texts', 'a chart’s label cut by its canvas', (slide) => {
    const { chart } = slide.querySelector('canvas')!
    chart!.options.plugins!.directLabels!.labels![0]!.dx = -900
    chart!.update('none')
  }, /in the chart .* leaves/],
  ['lets no text or mark lie on another', 'a text on the title', slide => slide.querySelector('h1')!.insertAdjacentHTML('beforebegin', '<p style="position: absolute">on the title</p>'), /“on the title” .* overlap/],
  ['sets no text smaller', 'a text of 12 px', slide => slide.querySelector('footer')!.style.setProperty('font-size', '12px'), /set in 12\.0 px/],
  ['sets no text smaller', 'a chart’s label of 12 px', (slide) => {
    const { chart } = slide.querySelector('canvas')!
    chart!.options.plugins!.directLabels!.labels![0]!.size = 12
    chart!.update('none')
  }, /in the chart .* set in 12\.0 px/],
  ['has a title of at most two lines', 'a narrow title', slide => slide.querySelector('h1')!.style.setProperty('width', '300px'), /the title takes \d lines/],
  ['is set in fonts of the deck', 'a title in Arial', slide => slide.querySelector('h1')!.style.setProperty('font-family', 'Arial'), /not drawn with a font of the deck/],
  ['falls back to no font of the system', 'a title in a font of the system', slide => slide.querySelector('h1')!.style.setProperty('font-family', 'sans-serif'), /./],
  ['lets every text and mark stand out', 'a pale text', slide => slide.querySelector('h1')!.style.setProperty('color', '#999'), /has a contrast of 2\.\d/],
  ['lets every text and mark stand out', 'a pale label in a chart', (slide) => {
    const { chart } = slide.querySelector('canvas')!
    chart!.options.plugins!.directLabels!.labels![0]!.color = '#aaa'
    chart!.update('none')
  }, /in the chart .* has a contrast of 2\.\d/],
  ['lets every text and mark stand out', 'a box over a text', slide => slide.querySelector('h1')!.insertAdjacentHTML('afterbegin', '<i style="position: absolute; z-index: 1; width: 1152px; height: 60px; background: white"></i>'), /can't be seen/],
  ['inks every bar', 'a plan drawn solid', (slide) => {
    const { chart } = slide.querySelector('canvas')!
    for (const bar of chart!.getDatasetMeta(0).data)
      bar!.options = Object.create(bar!.options, { backgroundColor: { value: '#234' } })
    chart!.draw()
  }, /is forecast and should be dashed outline; it is solid/],
  ['has every chart drawn', 'an empty canvas', slide => slide.querySelector('canvas')!.chart!.clear(), /is blank/],
  ['has every chart at rest', 'a bar longer than its value', (slide) => {
    const { chart } = slide.querySelector('canvas')!
    chart!.getDatasetMeta(0).data[1]!.x += 30
    chart!.draw()
  }, /30\.0 units off its scale/],
  ['has every chart sharp', 'half the pixels', (slide) => {
    slide.querySelector('canvas')!.width /= 4
  }, /is drawn \d+ pixels wide/],
  ['gives every chart a role, a name', 'a canvas without a name', slide => slide.querySelector('canvas')!.removeAttribute('aria-label'), /has no name/],
  ['gives every chart a role, a name', 'a chart without a table', slide => slide.querySelector('figure table')!.remove(), /has no table/],
  ['draws in charts only', 'a value that isn’t in the data', (slide) => {
    const { chart } = slide.querySelector('canvas')!
    chart!.data.datasets[0]!.data[0] = 6.4e11
    chart!.update('none')
  }, /its canvas doesn't say so/],
  ['writes no number on a canvas', 'a label that the table doesn’t have', (slide) => {
    const { chart } = slide.querySelector('canvas')!
    chart!.options.plugins!.directLabels!.labels![0]!.head = '$77 billion'
    chart!.update('none')
  }, /neither its name nor its table says \$77/],
  ['shows every number', 'a number of the table that the slide doesn’t show', (slide) => {
    slide.querySelector('td')!.textContent = '$77 billion'
  }, /the slide doesn't show it/],
  ['tells in name or table', 'a figure more behind a chart', (slide) => {
    slide.querySelector<HTMLElement>('figure')!.dataset.evidence += ' agi.tasks'
  }, /stands on agi\.tasks/],
  ['tells no shapes of a chart apart', 'two bars that only green and red tell apart', (slide) => {
    const { chart } = slide.querySelector('canvas')!
    chart!.options.plugins!.directLabels!.labels = []
    chart!.update('none')
    for (const [i, bar] of chart!.getDatasetMeta(0).data.entries())
      bar.options = Object.create(bar.options, { backgroundColor: { value: ['#a60', '#780'][i % 2] } })
    chart!.draw()
  }, /only colour tells the bars/],
]

/** The same for checks of slides that are presented. */
const plantedWherePresented: Planted[] = [
  ['sets texts, labels and marks', 'a text of 20 px', slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', '<b style="font-size: 20px">small</b>'), /“small” .* less than 24/],
  ['sets texts, labels and marks', 'a small mark', slide => slide.querySelector<HTMLElement>('main')!.style.setProperty('--smallest-mark', '14px'), /less than 24/],
  ['has no more words', 'a sentence more', slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', `<p>${'and so on '.repeat(12)}</p>`), /has \d+ words, more than 40/],
  ['keeps its content away', 'a text at the foot', slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', '<p style="position: absolute; top: 570px">at the foot</p>'), /“at the foot” .* too near/],
  ['has one visual', 'a second one', slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', '<p>second</p>'), /has 2 visuals/],
  ['has a mark beside', 'a statement without its mark', slide => slide.querySelector('main > div')!.insertAdjacentHTML('beforeend', '<p data-evidence="commitments.total">unmarked</p>'), /has no mark beside the words of commitments\.total/],
  ['says of a translation', 'a quotation in English without a word on whose', slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', '<p data-evidence="devices.first-prototypes">“the first prototypes”</p>'), /quotes devices\.first-prototypes in English/],
  ['strokes every box', 'a plan in a solid box', slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', '<p class="diagram-box" data-evidence="commitments.total" style="border: 3px solid">solid</p>'), /box of commitments\.total solid, and it is forecast/],
]

const outline = await loadOutline()
/** A chart with bars of every kind, and a slide that is presented. */
const [chart, presented] = ['amounts', 'compute'].map(alias => findSlide(outline, alias)) as [OutlinedSlide, OutlinedSlide]
let open: OpenDeck

const lastOf = ({ number, clicks }: OutlinedSlide) => ({ slide: number, click: clicks })

/** A slide as it is written. */
async function readSound(slide: OutlinedSlide): Promise<Step> {
  await open.deck.open(slide.number, slide.clicks)
  return readStep(open.deck, lastOf(slide), slide)
}

beforeAll(async () => {
  open = await openDeck()
  await bringAxe(open.context)
  // The other slides are drawn when nothing else is to do, and bring fonts, for which charts are drawn anew: without the fault.
  await open.context.addInitScript(() => window.requestIdleCallback = () => 0)
})

afterAll(() => open?.browser.close())

/** Which slide the page showed before the last fault, and how. */
let before: { slide: OutlinedSlide, look: string } | undefined

/** Elements, words and drawings of the page. */
async function lookOf({ page }: DeckPage): Promise<string> {
  const drawings = await page.evaluate(() => [...document.querySelectorAll('canvas')].map(canvas => canvas.toDataURL()))
  return [await page.content(), ...drawings].join('\n')
}

/** Puts a fault on a slide as it was written: what the one before changed is taken back, or all is loaded anew. */
async function plant(fault: Fault, slide = chart): Promise<void> {
  const { deck } = open
  const { page } = deck
  if (before?.slide === slide) {
    await page.evaluate(() => window.takeBack())
    await deck.settle()
  }
  if (before?.slide !== slide || await lookOf(deck) !== before.look) {
    await deck.open(slide.number, slide.clicks)
    await page.reload()
    await deck.settle()
  }
  before = { slide, look: await lookOf(deck) }
  await page.evaluate(rememberPage)
  // As code, since types let a function on an element only return what can be sent.
  await deck.slide.evaluate(fault as unknown as (slide: Element) => void)
}

describe('each check of a slide', () => {
  it('has its fault here, and finds nothing on the slides without it', async () => {
    const names = [...planted, ...plantedWherePresented].map(([check]) => check)
    expect(checks.map(({ name }) => name).filter(name => !names.some(check => name.startsWith(check)))).toEqual([])
    for (const slide of [chart, presented]) {
      const sound = await readSound(slide)
      expect(checks.flatMap(({ find }) => find(sound, undefined))).toEqual([])
    }
  })

  describe.each([[chart, planted] as const, [presented, plantedWherePresented] as const])('on $alias', (slide, planted) => {
    let sound: Step
    beforeAll(async () => {
      sound = await readSound(slide)
    })

    it.each(planted)('%s… finds %s', async (check, _, fault, complaint) => {
      await plant(fault, slide)
      const step = await readStep(open.deck, lastOf(slide), slide)
      const { find } = checks.find(({ name }) => name.startsWith(check))!
      expect(find(step, sound)).toContainEqual(expect.stringMatching(complaint))
    })
  })
})

describe('the audits', () => {
  it.each<[string, Fault, RegExp]>([
    ['a link without a name', slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', '<a href="#/1"></a>'), /^link-name/],
    ['a list item outside a list', slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', '<li>alone</li>'), /^listitem/],
    ['a canvas without a name', slide => slide.querySelector('canvas')!.removeAttribute('aria-label'), /^role-img-alt/],
    ['a text beside every landmark', () => document.body.insertAdjacentHTML('beforeend', '<p>beside</p>'), /^region/],
  ])('axe-core finds %s', async (_, fault, complaint) => {
    await plant(fault)
    expect(await audit(open.deck.page)).toContainEqual(expect.stringMatching(complaint))
  })

  it('find Chinese words that don’t say so, and a link that doesn’t show its focus', async () => {
    await plant(slide => slide.querySelector('main')!.insertAdjacentHTML('beforeend', '<p>計算</p><a href="#/1" style="outline: none">hidden</a>'))
    expect(await findForeign(open.deck.page)).toEqual(['“計算”'])
    expect(await findUnmarkedFocus(open.deck.slide)).toEqual([expect.stringContaining('hidden')])
  })
})
