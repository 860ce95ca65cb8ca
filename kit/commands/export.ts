import type { ExportOptions } from '../paper/pdf/export-pdf'
import { extname, join, relative, resolve } from 'node:path'
import { findBrowser } from '../browser/index'
import { checkFolder, checkOutput } from '../files/check-output'
import { defaultOutput } from '../paper/default-output'
import { exportPdf } from '../paper/pdf/export-pdf'
import { exportPngs, pictureSizes } from '../paper/png/export-pngs'
import { exportPptx } from '../paper/pptx/export-pptx'
import { freshBuild } from '../site/fresh-build'
import { projectRoot } from '../slidev/cli'
import { chooseCut } from '../sources/choose-cut'
import { findRange, outlineDeck } from '../sources/outline-deck'
import { parseArguments } from '../terminal/arguments'
import { DeckError, runCommand } from '../terminal/fail'
import { interruptible } from '../terminal/interrupt'
import { createProgress } from '../terminal/progress'

const usage = `npm run export [-- ENTRY --format FORMAT --range RANGE --with-clicks --output PLACE --scale NUMBER --size SIZE --dark --cut MINUTES]

Writes the deck into out/, to hand out: a file appears when it is complete.
  ENTRY             the edition's running order, slides.md unless named
  --format FORMAT   pdf (unless named); pptx, for PowerPoint; png, a picture a slide
  --cut MINUTES     a shorter length of the talk, such as 15, with the appendix; into a file of its own
  --range RANGE     which slides, by number, alias or picture's name, in the deck's order: 1,4-7,code-red
  --with-clicks     a page, slide or picture for each click instead of one for each slide
  --output PLACE    out/slides.pdf, out/slides.pptx or the folder out/slides/ unless named; what isn't the whole deck as it is has a
                    place of its own: out/slides-part.pdf, out/slides-1080x1350-dark/
  --scale NUMBER    pixels for each of the slide's 1280 x 720 units in png: 2 unless named, 1 to 4
  --size SIZE       pixels of png: 1200x675, for an article, or 1080x1350, upright, for a post
  --dark            light on dark, in png`

interface Format {
  /** How its place ends; pictures have a folder. */
  extension: '' | '.pdf' | '.pptx'
  /** What it counts. */
  what: string
  run: (options: ExportOptions) => Promise<number>
}

const formats: Record<string, Format> = {
  pdf: { extension: '.pdf', what: 'page', run: exportPdf },
  pptx: { extension: '.pptx', what: 'slide', run: exportPptx },
  png: { extension: '', what: 'picture', run: exportPngs },
}

await runCommand(async () => {
  const { entry, values } = parseArguments(usage, {
    'format': { type: 'string', default: 'pdf' },
    'cut': { type: 'string' },
    'range': { type: 'string' },
    'with-clicks': { type: 'boolean' },
    'output': { type: 'string' },
    'scale': { type: 'string' },
    'size': { type: 'string' },
    'dark': { type: 'boolean' },
  })
  const format = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined
  if (!format)
    throw new DeckError(`There is no format ${values.format}: choose ${Object.keys(formats).join(', ')}.`)
  if (values.scale !== undefined && values.format !== 'png')
    throw new DeckError('--scale is for png: leave it out, a PDF and a .pptx are sharp at any size.')
  if ((values.size !== undefined || values.dark) && values.format !== 'png')
    throw new DeckError(`--${values.dark ? 'dark' : 'size'} is for png: name --format png, or leave it out.`)
  if (values.size !== undefined && values.scale !== undefined)
    throw new DeckError('--size says how many pixels a picture has, and --scale would, too: leave one of them out.')
  const size = values.size !== undefined && Object.hasOwn(pictureSizes, values.size) ? pictureSizes[values.size] : undefined
  if (values.size !== undefined && !size)
    throw new DeckError(`There is no size ${values.size}: choose ${Object.keys(pictureSizes).join(' or ')}.`)
  const scale = Number(values.scale ?? 2)
  if (!(scale >= 1 && scale <= 4))
    throw new DeckError(`--scale wants a number from 1 to 4, not ${values.scale}.`)
  const deck = await outlineDeck(entry)
  const cut = await chooseCut(projectRoot, deck, values.cut)
  const slides = values.range === undefined ? cut?.pages : findRange(deck, values.range)
  // Pictures have files of their own: some among the others replace only themselves.
  const isPart = values.range !== undefined && format.extension !== ''
  const output = resolve(values.output ?? defaultOutput(entry, format.extension, cut && `${cut.minutes}min`, isPart && 'part', values.format === 'png' && scale !== 2 && `${scale}x`, values.size, values.dark && 'dark'))
  checkExtension(output, values.format, format)
  await (format.extension ? checkOutput(output, format.extension) : checkFolder(join(output, 'slide.png')))
  await findBrowser()

  const onProgress = createProgress()
  const count = await interruptible('The export was interrupted; what was there before is as it was.', async (signal) => {
    const site = await freshBuild({ entry, onProgress, signal })
    return format.run({ site, cut: cut?.minutes, deck, output, slides, withClicks: values['with-clicks'], scale, size, dark: values.dark, onProgress, signal })
  })
  onProgress(`Done: ${count} ${format.what}${count === 1 ? '' : 's'} in ${relative('', output) || '.'}`)
})

/** Refuses a PDF called .png, and a folder of pictures called like one of them. */
function checkExtension(output: string, name: string, { extension }: Format): void {
  const given = extname(output).toLowerCase()
  if (given !== extension && Object.keys(formats).includes(given.slice(1)))
    throw new DeckError(`${relative('', output)} is no place for --format ${name}: name ${extension ? `a file that ends with ${extension}` : 'a folder'}, or another format.`)
}
