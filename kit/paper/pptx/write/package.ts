import type { Colour } from './colour'
import { FACES } from './text'
import { emu, escapeXml, HEAD, NAMESPACES } from './xml'

const TYPES = 'application/vnd.openxmlformats-officedocument'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What is said of the file. */
export interface FileInfo {
  title: string
  description: string
  author: string
  width: number
  height: number
}

/** Colours of the deck, which PowerPoint offers to whoever works on. */
export interface Palette {
  ink: Colour
  paper: Colour
  muted: Colour
  ground: Colour
  signal: Colour
  compare: Colour
}

export interface Relation {
  id: string
  /** The last part of its type: `slide`. */
  type: string
  target: string
  isWeb?: boolean
}

export function relationsXml(relations: Relation[]): string {
  const list = relations.map(({ id, type, target, isWeb }) =>
    `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${RELATIONS}/${type}`}" Target="${escapeXml(target)}"${isWeb ? ' TargetMode="External"' : ''}/>`)
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
}

/** The parts of a file that are the same whatever its slides show; by name. */
export function packageParts(count: number, info: FileInfo, palette: Palette): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  const slides = numbers.map(number => ({ id: `rId${number + 2}`, type: 'slide', target: `slides/slide${number}.xml` }))
  const theme = themeXml(palette)
  return {
    '[Content_Types].xml': contentTypes(numbers),
    '_rels/.rels': relationsXml([
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      { id: 'rId2', type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', target: 'docProps/core.xml' },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    'docProps/core.xml': coreXml(info),
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Slides>${count}</Slides><Notes>${count}</Notes></Properties>`,
    'ppt/presentation.xml': presentationXml(numbers, info),
    'ppt/_rels/presentation.xml.rels': relationsXml([
      { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      ...slides,
      { id: `rId${count + 3}`, type: 'theme', target: 'theme/theme1.xml' },
    ]),
    'ppt/slideMasters/slideMaster1.xml': slideMasterXml(info),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationsXml([
      { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
    ]),
    'ppt/slideLayouts/slideLayout1.xml': layoutXml(),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationsXml([{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
    'ppt/notesMasters/notesMaster1.xml': notesMasterXml(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relationsXml([{ id: 'rId1', type: 'theme', target: '../theme/theme2.xml' }]),
    'ppt/theme/theme1.xml': theme,
    'ppt/theme/theme2.xml': theme,
  }
}

function contentTypes(numbers: number[]): string {
  const parts: [string, string][] = [
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', `${TYPES}.extended-properties+xml`],
    ['ppt/presentation.xml', `${TYPES}.presentationml.presentation.main+xml`],
    ['ppt/slideMasters/slideMaster1.xml', `${TYPES}.presentationml.slideMaster+xml`],
    ['ppt/slideLayouts/slideLayout1.xml', `${TYPES}.presentationml.slideLayout+xml`],
    ['ppt/notesMasters/notesMaster1.xml', `${TYPES}.presentationml.notesMaster+xml`],
    ['ppt/theme/theme1.xml', `${TYPES}.theme+xml`],
    ['ppt/theme/theme2.xml', `${TYPES}.theme+xml`],
    ...numbers.flatMap((number): [string, string][] => [
      [`ppt/slides/slide${number}.xml`, `${TYPES}.presentationml.slide+xml`],
      [`ppt/notesSlides/notesSlide${number}.xml`, `${TYPES}.presentationml.notesSlide+xml`],
    ]),
  ]
  const overrides = parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('')
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`
}

function coreXml({ title, description, author }: FileInfo): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:description>${escapeXml(description)}</dc:description></cp:coreProperties>`
}

function presentationXml(numbers: number[], { width, height }: FileInfo): string {
  const slides = numbers.map(number => `<p:sldId id="${255 + number}" r:id="rId${number + 2}"/>`).join('')
  return `${HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides}</p:sldIdLst><p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`
}

const COLOUR_MAP = 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"'
const ROOT = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'

function placeholder(id: number, name: string, type: string, place: string, text = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody>'): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr>${text}</p:sp>`
}

const frame = (x: number, y: number, width: number, height: number) => `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`

function slideMasterXml({ width }: FileInfo): string {
  const face = (kind: string) => `<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${kind}-lt"/><a:ea typeface="+${kind}-ea"/><a:cs typeface="+${kind}-cs"/>`
  const level = (size: number, kind: string) => `<a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="${size}">${face(kind)}</a:defRPr></a:lvl1pPr>`
  const title = placeholder(2, 'Title', 'title', frame(64, 64, width - 128, 112), '<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Title</a:t></a:r></a:p></p:txBody>')
  return `${HEAD}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${ROOT}${title}</p:spTree></p:cSld><p:clrMap ${COLOUR_MAP}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(3450, 'mj')}</p:titleStyle><p:bodyStyle>${level(1950, 'mn')}</p:bodyStyle><p:otherStyle>${level(1950, 'mn')}</p:otherStyle></p:txStyles></p:sldMaster>`
}

function layoutXml(): string {
  return `${HEAD}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Title"><p:spTree>${ROOT}${placeholder(2, 'Title', 'title', '')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}

function notesMasterXml(): string {
  const picture = `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${frame(72, 72, 576, 324)}</p:spPr></p:sp>`
  const note = placeholder(3, 'Note', 'body', frame(72, 420, 576, 480)).replace('type="body"', 'type="body" idx="1"')
  return `${HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${ROOT}${picture}${note}</p:spTree></p:cSld><p:clrMap ${COLOUR_MAP}/><p:notesStyle><a:lvl1pPr><a:defRPr sz="1200"><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>`
}

function themeXml(palette: Palette): string {
  const order = ['ink', 'paper', 'muted', 'ground', 'signal', 'compare', 'ink', 'muted', 'signal', 'compare', 'compare', 'compare'] as const
  const names = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']
  const colours = names.map((name, i) => `<a:${name}><a:srgbClr val="${palette[order[i]!].hex}"/></a:${name}>`).join('')
  const fonts = (latin: string) => `<a:latin typeface="${latin}"/><a:ea typeface="${FACES.chinese}"/><a:cs typeface=""/><a:font script="Hant" typeface="${FACES.chinese}"/>`
  const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const three = (xml: string) => xml.repeat(3)
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Deck"><a:themeElements><a:clrScheme name="Deck">${colours}</a:clrScheme><a:fontScheme name="Deck"><a:majorFont>${fonts(FACES.serif)}</a:majorFont><a:minorFont>${fonts(FACES.sans)}</a:minorFont></a:fontScheme><a:fmtScheme name="Deck"><a:fillStyleLst>${three(plain)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="9525">${plain}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(plain)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}
