import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { onPrintPage } from '../../kit/paper/pdf/print-page'
import { exportPptx } from '../../kit/paper/pptx/export-pptx'
import { findRange } from '../../kit/sources/outline-deck'
import { loadOutline } from '../support/outline'
import { lettersOf } from '../support/read-document'
import { readPptx } from '../support/read-pptx'

const isHere = !spawnSync('soffice', ['--version']).error
const [WIDTH, HEIGHT, CELL] = [1280, 720, 40]
/** Share of cells that may look otherwise: other faces break and fill their lines otherwise. */
const TOLERANCE = 0.1

/** A page of what LibreOffice prints. */
interface Drawn {
  letters: string
  /** How bright each part of it is. */
  cells: number[]
}

/** pdf.js’s own way to a canvas outside of a browser. */
interface CanvasFactory {
  create: (width: number, height: number) => { canvas: HTMLCanvasElement, context: CanvasRenderingContext2D }
}

const deck = await loadOutline()
const site = inject('deckSite')
const slides = findRange(deck, 'stargate,devices,map,code-red,amounts')

describe.skipIf(!isHere)(isHere ? 'what LibreOffice draws of the PowerPoint file' : 'LibreOffice could not draw the PowerPoint file, because there is no soffice', () => {
  let folder: string
  let drawn: Drawn[]
  let shown: number[][]

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deck-test-'))
    const output = join(folder, 'deck.pptx')
    await exportPptx({ site, deck, output, slides })
    // A profile of its own: another LibreOffice that is open would take the work.
    await promisify(execFile)('soffice', [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, output])
    drawn = await readPages(join(folder, 'deck.pdf'))
    shown = await onPrintPage({ site, slides }, async (page) => {
      const pictures: number[][] = []
      for (const slide of await page.locator('.print-slide-container').all())
        pictures.push(cellsOf(PNG.sync.read(await slide.screenshot())))
      return pictures
    })
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('has all its words', async () => {
    const file = await readPptx(join(folder, 'deck.pptx'))
    for (const [i, { shapes }] of file.slides.entries()) {
      const sorted = (letters: string) => [...letters].sort().join('')
      expect.soft(sorted(drawn[i]!.letters), `slide ${slides[i]}`).toBe(sorted(lettersOf(shapes.map(({ text }) => text).join(''))))
    }
  })

  // Seen to fail: without drawings.
  it('looks like the slide', () => {
    for (const [i, cells] of shown.entries()) {
      const others = cells.filter((value, at) => Math.abs(value - drawn[i]!.cells[at]!) > 24)
      expect.soft(others.length / cells.length, `slide ${slides[i]}`).toBeLessThan(TOLERANCE)
    }
  })
})

async function readPages(file: string): Promise<Drawn[]> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(file)), verbosity: VerbosityLevel.ERRORS }).promise
  const pages: Drawn[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const viewport = page.getViewport({ scale: WIDTH / page.getViewport({ scale: 1 }).width })
    const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(WIDTH, HEIGHT)
    await page.render({ canvas, canvasContext: context, viewport }).promise
    pages.push({
      letters: lettersOf(items.map(item => 'str' in item ? item.str : '').join('')),
      cells: cellsOf(context.getImageData(0, 0, WIDTH, HEIGHT)),
    })
  }
  return pages
}

/** How bright each cell of a picture is, from 0 to 255. */
function cellsOf({ data }: { data: Uint8Array | Uint8ClampedArray }): number[] {
  const columns = WIDTH / CELL
  const sums = Array.from<number>({ length: columns * HEIGHT / CELL }).fill(0)
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const at = 4 * (y * WIDTH + x)
      sums[Math.floor(y / CELL) * columns + Math.floor(x / CELL)]! += (data[at]! + data[at + 1]! + data[at + 2]!) / 3
    }
  }
  return sums.map(sum => sum / CELL ** 2)
}
