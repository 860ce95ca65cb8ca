import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { launchBrowser } from '../../kit/browser/index'

/** A shape of a slide, or a group of some. */
export interface PptxShape {
  name: string
  /** What it shows, for those who can't see it. */
  description: string
  isDecorative: boolean
  isTitle: boolean
  /** A line a paragraph. */
  text: string
  /** Number of the slide it leads to, or its words do. */
  links: number[]
}

/** What a PowerPoint file says to someone who reads it with a program. */
export interface PptxFile {
  bytes: number
  /** Its parts by name. */
  parts: Record<string, string>
  /** Names of those that are no XML. */
  malformed: string[]
  slides: { shapes: PptxShape[], note: string[] }[]
}

/** Where the relations of a part lead, by their ids. */
export function relationsOf(parts: Record<string, string>, name: string): Map<string, { target: string, isOutside: boolean }> {
  const { dir, base } = posix.parse(name)
  const xml = parts[posix.join(dir, '_rels', `${base}.rels`)] ?? ''
  return new Map([...xml.matchAll(/<Relationship Id="([^"]+)"[^>]* Target="([^"]+)"( TargetMode="External")?/g)]
    .map(([, id, target, outside]) => [id!, { target: outside ? target! : posix.join(dir, target!), isOutside: !!outside }]))
}

/** Reads back a PowerPoint file, by a browser: as strict with XML as PowerPoint is. */
export async function readPptx(file: string): Promise<PptxFile> {
  const zipped = await readFile(file)
  const parts = Object.fromEntries(Object.entries(unzipSync(zipped)).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const count = Object.keys(parts).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  const slides = Array.from({ length: count }, (_, i) => {
    const name = `ppt/slides/slide${i + 1}.xml`
    const targets = [...relationsOf(parts, name)].map(([id, { target }]) => [id, Number(/slide(\d+)\.xml$/.exec(target)?.[1])] as const)
    return { xml: parts[name]!, note: parts[`ppt/notesSlides/notesSlide${i + 1}.xml`]!, targets: Object.fromEntries(targets) }
  })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const malformed = await page.evaluate(findMalformed, parts)
    return { bytes: zipped.length, parts, malformed, slides: await page.evaluate(readParts, slides) }
  }
  finally {
    await browser.close()
  }
}

/** Runs in a page. */
function findMalformed(parts: Record<string, string>): string[] {
  const isMalformed = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')
  return Object.entries(parts).filter(([, xml]) => isMalformed(xml)).map(([name]) => name)
}

/** Runs in a page. */
function readParts(slides: { xml: string, note: string, targets: Record<string, number> }[]): PptxFile['slides'] {
  const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')
  const textOf = (paragraph: Element) => [...paragraph.getElementsByTagName('a:t')].map(text => text.textContent).join('')
  const paragraphsOf = (parent: Document | Element) => [...parent.getElementsByTagName('a:p')].map(textOf)
  return slides.map(({ xml, note, targets }) => {
    const tree = parse(xml).getElementsByTagName('p:spTree')[0]!
    const shapes = [...tree.children].filter(({ tagName }) => /^p:(?:sp|grpSp)$/.test(tagName)).map((shape): PptxShape => {
      const properties = shape.getElementsByTagName('p:cNvPr')[0]!
      return {
        name: properties.getAttribute('name')!,
        description: properties.getAttribute('descr') ?? '',
        isDecorative: properties.getElementsByTagName('adec:decorative').length > 0,
        isTitle: shape.getElementsByTagName('p:ph')[0]?.getAttribute('type') === 'title',
        text: paragraphsOf(shape).join('\n'),
        links: [...shape.getElementsByTagName('a:hlinkClick')].map(link => targets[link.getAttribute('r:id')!]!),
      }
    })
    return { shapes, note: paragraphsOf(parse(note)) }
  })
}
