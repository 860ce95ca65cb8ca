import type { DrawnItem, DrawnSlide, DrawnText, Rect } from '../read/drawn-slide'
import { drawBox } from './box'
import { readColour, solidXml } from './colour'
import { freeformXml, transformXml } from './freeform'
import { boundsOf } from './path'
import { drawPicture } from './picture'
import { bodyXml, placeText } from './text'
import { escapeXml, HEAD, NAMESPACES } from './xml'

/** Where addresses of links lead. */
export interface LinkTargets {
  /** Name of the file of the slide that stands for a number; none if it isn't there. */
  slideFile: (number: number) => string | undefined
}

/** A slide's file, and what it leads to: targets of relations by their ids. */
export interface SlidePart {
  xml: string
  links: { id: string, target: string, isWeb: boolean }[]
}

/** What is said of a shape to those who can't see it. */
interface Description {
  description?: string
  isDecoration?: boolean
  href?: string
}

const COLOUR_OF_TEXT = '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'
const DECORATIVE = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/**
 * Writes a slide: its title first, then everything in the order it is painted.
 *
 * @param firstLink number of the relation its first link may have
 */
export function writeSlide({ background, items }: DrawnSlide, { slideFile }: LinkTargets, firstLink: number): SlidePart {
  const links: SlidePart['links'] = []
  let lastId = 1

  function linkXml(href: string | undefined, keepsColour = true): string | undefined {
    const number = /^#\/?(\d+)$/.exec(href ?? '')?.[1]
    const isWeb = /^(?:https?|mailto):/.test(href ?? '')
    const target = isWeb ? href! : number && slideFile(Number(number))
    if (!target)
      return undefined
    const known = links.find(link => link.target === target)
    const id = known?.id ?? `rId${firstLink + links.length}`
    if (!known)
      links.push({ id, target, isWeb })
    return `<a:hlinkClick r:id="${id}"${isWeb ? '' : ' action="ppaction://hlinksldjump"'}>${keepsColour ? COLOUR_OF_TEXT : ''}</a:hlinkClick>`
  }

  /** What is said of a shape apart from how it looks. */
  function nameXml(name: string, { description = '', isDecoration = false, href }: Description = {}): string {
    const id = ++lastId
    const words = description && ` descr="${escapeXml(description)}"`
    return `<p:cNvPr id="${id}" name="${name} ${id}"${words}>${linkXml(href, false) ?? ''}${isDecoration ? DECORATIVE : ''}</p:cNvPr>`
  }

  const shapeXml = (name: string, properties: string) => `<p:sp><p:nvSpPr>${name}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>${properties}</p:sp>`

  function textXml(text: DrawnText): string {
    const hrefs = new Set(text.runs.map(({ href }) => href))
    const [whole] = hrefs.size === 1 ? hrefs : []
    const name = text.isTitle
      ? `${nameXml('Title', { href: whole })}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>`
      : `${nameXml('Text', { href: whole })}<p:cNvSpPr txBox="1"/><p:nvPr/>`
    const place = `<p:spPr>${transformXml(placeText(text), text.turn)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>`
    return `<p:sp><p:nvSpPr>${name}</p:nvSpPr>${place}${bodyXml(text, href => whole ? undefined : linkXml(href))}</p:sp>`
  }

  function pictureXml(item: Exclude<DrawnItem, DrawnText>): string {
    const drawn = item.type === 'picture' ? { freeforms: drawPicture(item) } : drawBox(item)
    const description = item.type === 'picture' ? item.name : ''
    const said = { description, isDecoration: !description, href: item.href }
    if ('preset' in drawn)
      return shapeXml(nameXml('Box', said), drawn.preset)
    const { freeforms } = drawn
    if (freeforms.length < 2)
      return freeforms.map(freeform => shapeXml(nameXml('Drawing', said), freeformXml(freeform))).join('')
    const bounds = boundsOf(freeforms.flatMap(({ shapes }) => shapes.flat()))
    const frame = transformXml(bounds)
    const own = frame.replace('</a:xfrm>', frame.slice(frame.indexOf('<a:off')).replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt'))
    return `<p:grpSp><p:nvGrpSpPr>${nameXml('Drawing', said)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${own}</p:grpSpPr>${freeforms.map(freeform => shapeXml(nameXml('Shape'), freeformXml(freeform))).join('')}</p:grpSp>`
  }

  const tree = titleFirst(items).map(item => item.type === 'text' ? textXml(item) : pictureXml(item)).join('')
  const ground = `<p:bg><p:bgPr>${solidXml(readColour(background))}<a:effectLst/></p:bgPr></p:bg>`
  const root = '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
  return {
    xml: `${HEAD}<p:sld ${NAMESPACES}><p:cSld>${ground}<p:spTree>${root}${tree}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    links,
  }
}

/** Read aloud, a slide begins with its title; but not under what would cover it. */
function titleFirst(items: DrawnItem[]): DrawnItem[] {
  const at = items.findIndex(item => item.type === 'text' && item.isTitle)
  if (at < 0)
    return items
  const title = items[at] as DrawnText
  const over = items.slice(0, at).findLastIndex(item => item.type !== 'text' && overlap(areaOf(item), title.rect))
  const rest = items.toSpliced(at, 1)
  return rest.toSpliced(over + 1, 0, title)
}

function areaOf(item: Exclude<DrawnItem, DrawnText>): Rect {
  return item.type === 'box' ? item.rect : boundsOf(drawPicture(item).flatMap(({ shapes }) => shapes.flat()))
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
