import type { Page } from 'playwright-chromium'
import type { Outline } from '../../sources/outline-deck'
import type { ExportOptions } from '../pdf/export-pdf'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { replaceFiles } from '../../files/replace-files'
import { DeckError } from '../../terminal/fail'
import { onPrintPage, slideSize } from '../pdf/print-page'
import { nameCommonFonts } from './common-fonts'
import { writeMarksAsText } from './marks-as-text'
import { plainNote } from './plain-note'
import { writePlainly } from './plain-page'

/** The part of Slidev's own exporter that turns its print page into PowerPoint. */
interface SlidevPptx {
  exportPptxEditable: (context: {
    page: Page
    slides: { title: string, note: string, frontmatter: { author: string, info: string } }[]
    width: number
    height: number
    pages: number[]
    go: () => Promise<void>
  }, output: string) => Promise<{ slideCount: number, fallbackSlides: { no: number, reason: string }[] }>
}

/**
 * Writes a built deck as PowerPoint: texts, tables and boxes to edit, charts as pictures, a note on each slide.
 *
 * @returns the number of slides
 * @throws {DeckError} if the browser fails, a slide does not finish drawing, or `output` can't be written
 */
export async function exportPptx({ deck, output, ...request }: ExportOptions): Promise<number> {
  const { exportPptxEditable } = await loadSlidevPptx()
  const folder = await mkdtemp(join(tmpdir(), 'deck-'))
  try {
    const growing = join(folder, 'slides.pptx')
    const { slideCount, fallbackSlides } = await onPrintPage(request, async (page) => {
      await nameCommonFonts(page)
      await writeMarksAsText(page)
      await writePlainly(page)
      request.onProgress?.('Reading texts and boxes')
      const pages = request.slides ?? deck.slides.map(({ number }) => number)
      return exportPptxEditable({ page, slides: describeSlides(deck), ...slideSize, pages, go: async () => {} }, growing)
    })
    for (const { no, reason } of fallbackSlides)
      request.onProgress?.(`Slide ${no} is a picture: ${reason}`)
    request.signal?.throwIfAborted()
    await replaceFiles({ [output]: await readFile(growing) })
    return slideCount
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function describeSlides({ title, author, info, slides }: Outline) {
  return slides.map((slide, i) => ({
    // Slidev takes the file's title from its first slide.
    title: i === 0 ? title : slide.title,
    note: plainNote(slide.note),
    frontmatter: { author, info },
  }))
}

/** Slidev offers it only behind its own server, which draws the deck anew. */
async function loadSlidevPptx(): Promise<SlidevPptx> {
  const folder = dirname(createRequire(import.meta.url).resolve('@slidev/cli/dist/index.mjs'))
  const file = (await readdir(folder)).find(name => /^pptx-.*\.mjs$/.test(name))
  const module: Partial<SlidevPptx> = file ? await import(pathToFileURL(join(folder, file)).href) : {}
  if (!module.exportPptxEditable)
    throw new DeckError('This version of Slidev no longer keeps its PowerPoint export where kit/paper/pptx/export-pptx.ts looks for it: fit that to the new place.')
  return module as SlidevPptx
}
