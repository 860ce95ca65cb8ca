import type { Page } from 'playwright-chromium'
import type { Outline } from '../../sources/outline-deck'
import type { ExportOptions } from '../pdf/export-pdf'
import type { NoteBlock } from './note-blocks'
import type { Palette } from './write/package'
import { replaceFiles } from '../../files/replace-files'
import { onPrintPage } from '../pdf/print-page'
import { noteBlocks } from './note-blocks'
import { readSlides } from './read/read-slides'
import { writePptx } from './write-pptx'
import { readColour } from './write/colour'

/**
 * Writes a built deck as PowerPoint: texts, boxes and shapes to edit, a note on each slide.
 *
 * @returns the number of slides
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, or `output` can't be written
 */
export async function exportPptx({ deck, output, ...request }: ExportOptions): Promise<number> {
  const [slides, palette] = await onPrintPage(request, (page) => {
    request.onProgress?.('Reading texts and shapes')
    return Promise.all([readSlides(page), readPalette(page)])
  })
  const [{ width, height }] = slides as [typeof slides[number]]
  const notes = notesOf(slides.map(({ number }) => number), deck)
  const pptx = writePptx(slides, notes, { title: deck.title, description: deck.info, author: deck.author, width, height }, palette)
  request.signal?.throwIfAborted()
  await replaceFiles({ [output]: pptx })
  return slides.length
}

function notesOf(numbers: number[], deck: Outline): NoteBlock[][] {
  return numbers.map((number) => {
    const next = numbers.find(other => other > number)
    // Where nothing that follows is named, the words that lead on in the whole talk.
    const named = Object.keys(deck.aliases).find(alias => deck.aliases[alias] === next && next !== number + 1)
    const { note } = deck.slides[number - 1]!
    const leadsBy = named && note.includes(`→ ${named}: `) ? named : undefined
    return noteBlocks(note, alias => alias === leadsBy)
  })
}

/** The deck's colours as its pages have them. */
async function readPalette(page: Page): Promise<Palette> {
  const colours = await page.evaluate(() => {
    // Perhaps all slides that are printed are dark.
    const sample = document.createElement('i')
    sample.className = 'slidev-layout'
    document.body.append(sample)
    const names = ['ink', 'paper', 'muted', 'ground', 'signal', 'compare']
    const computed = names.map((name) => {
      sample.style.color = `var(--${name})`
      return [name, getComputedStyle(sample).color] as const
    })
    sample.remove()
    return computed
  })
  return Object.fromEntries(colours.map(([name, css]) => [name, readColour(css)])) as unknown as Palette
}
