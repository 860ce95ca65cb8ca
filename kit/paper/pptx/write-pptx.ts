import type { NoteBlock } from './note-blocks'
import type { DrawnSlide } from './read/drawn-slide'
import type { FileInfo, Palette } from './write/package'
import { strToU8, zipSync } from 'fflate'
import { writeNotes } from './write/notes'
import { packageParts, relationsXml } from './write/package'
import { writeSlide } from './write/slide'

/**
 * Writes slides as a PowerPoint file of texts, boxes and shapes, all of which can be edited.
 *
 * @param notes a slide's each
 */
export function writePptx(slides: DrawnSlide[], notes: NoteBlock[][], info: FileInfo, palette: Palette): Uint8Array {
  const parts = packageParts(slides.length, info, palette)
  // A link leads to the first step of a slide that has several.
  const fileOf = (number: number) => {
    const at = slides.findIndex(slide => slide.number === number)
    return at < 0 ? undefined : `slide${at + 1}.xml`
  }
  for (const [i, slide] of slides.entries()) {
    const [name, note] = [`slide${i + 1}.xml`, `notesSlide${i + 1}.xml`]
    const { xml, links } = writeSlide(slide, { slideFile: fileOf }, 3)
    parts[`ppt/slides/${name}`] = xml
    parts[`ppt/slides/_rels/${name}.rels`] = relationsXml([
      { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rId2', type: 'notesSlide', target: `../notesSlides/${note}` },
      ...links.map(({ id, target, isWeb }) => ({ id, target, isWeb, type: isWeb ? 'hyperlink' : 'slide' })),
    ])
    parts[`ppt/notesSlides/${note}`] = writeNotes(notes[i]!)
    parts[`ppt/notesSlides/_rels/${note}.rels`] = relationsXml([
      { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: `../slides/${name}` },
    ])
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 9 })
}
