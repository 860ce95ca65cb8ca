import type { DrawnRun, DrawnText, Rect } from '../read/drawn-slide'
import { hatchedXml, readColour, solidXml } from './colour'
import { emu, escapeXml, points } from './xml'

/** A .pptx names its faces and doesn't carry them: these are on most computers with PowerPoint, and no wider than ours. */
export const FACES = { sans: 'Arial', serif: 'Times New Roman', mono: 'Courier New', chinese: 'Microsoft JhengHei', signs: 'Segoe UI Symbol' }

/** In place of the marks of evidence: as pictures of their own they would stay behind when words move. */
const SIGNS: Record<string, string> = { said: '🗨', reported: '■', forecast: '⬚', derived: '▨', illustrative: '~' }

/** Width of lines that are evened out, by what they fill on the slide. */
const EVEN = 1.02

/** Room that lines may need in another face, by their length: a single one, and one of several, which is to keep its words. */
const SLACK = { single: 0.25, each: 0.08 }

/** How far the faces reach above and below their line, and from line to line, as shares of their size. */
const ASCENT = 0.891
const DESCENT = 0.215
const PITCH = 1.149

/** Lines of several sizes stand closer than the faces have them, as on the slide. */
const CLOSER = 0.92

const CHINESE = /[\p{Script=Han}\u3001-\u3011\uFF01-\uFF60]+/gu

/** Where the lines of a text stand, so that its first line is where the slide has it. */
export function placeText({ rect, room, lines, lineHeight, sizes, baseline, isBalanced, runs, align, turn }: DrawnText): Rect {
  const size = Math.max(...runs.map(({ size }) => size))
  if (sizes) {
    const height = sizes.reduce((sum, size) => sum + size * PITCH * CLOSER, 0)
    return { x: rect.x, y: baseline - sizes[0]! * ASCENT * CLOSER, width: rect.width, height }
  }
  const place = { y: turn ? rect.y : baseline - lineHeight + DESCENT * size, height: lines * lineHeight }
  if (lines > 1 && isBalanced) {
    // Evened out, lines fill no more than they must: in this width, their faces' words break where ours do.
    const width = Math.min(room.width, rect.width * EVEN)
    return { ...place, width, x: align === 'center' ? rect.x + (rect.width - width) / 2 : rect.x }
  }
  const slack = rect.width * (lines === 1 ? SLACK.single : SLACK.each)
  const left = Math.min(rect.x - slack, room.x)
  const right = Math.max(rect.x + rect.width + slack, room.x + room.width)
  if (align === 'center') {
    const half = Math.max(room.width, rect.width + slack) / 2
    return { ...place, x: rect.x + rect.width / 2 - half, width: 2 * half }
  }
  return /right|end/.test(align) ? { ...place, x: left, width: rect.x + rect.width - left } : { ...place, x: rect.x, width: right - rect.x }
}

/** @param linkOf what an address leads to, as an attribute list; undefined where it leads nowhere */
export function bodyXml(text: DrawnText, linkOf: (href: string | undefined) => string | undefined): string {
  const align = { center: 'ctr', right: 'r', end: 'r' }[text.align] ?? 'l'
  const bullet = text.bullet ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '<a:buNone/>'
  const hang = text.bullet ? text.runs[0]!.size : Math.max(0, -text.indent)
  const indent = ` marL="${emu(hang)}" indent="${-emu(hang)}"`
  const format = `<a:pPr${indent} algn="${align}"><a:lnSpc>${text.sizes ? `<a:spcPct val="${CLOSER * 100_000}"/>` : `<a:spcPts val="${points(text.lineHeight)}"/>`}</a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>${bullet}</a:pPr>`
  const paragraphs = text.isPreformatted ? linesOf(text.runs) : [text.runs]
  const body = paragraphs.map(runs => `<a:p>${format}${runs.map((run, i) => runXml(run, runs[i - 1], linkOf)).join('')}</a:p>`).join('')
  return `<p:txBody><a:bodyPr wrap="${(text.lines === 1 && !text.isTitle) || text.sizes ? 'none' : 'square'}" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>${body}</p:txBody>`
}

/** Lines of code, each a paragraph. */
function linesOf(runs: DrawnRun[]): DrawnRun[][] {
  const lines: DrawnRun[][] = [[]]
  for (const run of runs) {
    for (const [i, text] of run.text.split('\n').entries()) {
      if (i > 0)
        lines.push([])
      if (text)
        lines.at(-1)!.push({ ...run, text })
    }
  }
  return lines
}

function runXml(run: DrawnRun, before: DrawnRun | undefined, linkOf: (href: string | undefined) => string | undefined): string {
  if (run.text === '\n')
    return '<a:br/>'
  const link = linkOf(run.href) ?? ''
  if (run.mark) {
    // On the line of the word before it.
    const space = before ? lettersXml('\u00A0', run, { link: '' }) : ''
    return space + lettersXml(SIGNS[run.mark]!, run, { face: FACES.signs, link })
  }
  const family = (['mono', 'serif'] as const).find(name => new RegExp(`(?<!sans-)\\b${name}`, 'i').test(run.family.split(',')[0]!)) ?? 'sans'
  // Beside a mark the slide has room instead of a space.
  const text = before?.mark && /^[\p{L}\p{N}]/u.test(run.text) ? ` ${run.text}` : run.text
  return splitByScript(text).map(({ letters, isChinese }) => lettersXml(letters, run, { face: FACES[family], isChinese, link })).join('')
}

export function splitByScript(text: string): { letters: string, isChinese: boolean }[] {
  const parts: { letters: string, isChinese: boolean }[] = []
  let end = 0
  for (const { 0: letters, index } of text.matchAll(CHINESE)) {
    if (index > end)
      parts.push({ letters: text.slice(end, index), isChinese: false })
    parts.push({ letters, isChinese: true })
    end = index + letters.length
  }
  return end < text.length ? [...parts, { letters: text.slice(end), isChinese: false }] : parts
}

/** Of the letters that follow each other in one script. */
function lettersXml(
  letters: string,
  run: DrawnRun,
  { face = FACES.sans, isChinese = false, link }: { face?: string, isChinese?: boolean, link: string },
): string {
  const attributes = [
    `lang="${isChinese ? 'zh-TW' : 'en-GB'}"`,
    isChinese && 'altLang="en-GB"',
    `sz="${points(run.size)}"`,
    run.isBold && 'b="1"',
    run.isItalic && 'i="1"',
    run.isUnderlined && 'u="sng"',
    run.spacing && `spc="${points(run.spacing)}"`,
    'dirty="0"',
  ].filter(Boolean).join(' ')
  const east = face === FACES.signs ? face : FACES.chinese
  const faces = `<a:latin typeface="${face}"/><a:ea typeface="${east}"/><a:cs typeface="${face}"/>`
  return `<a:r><a:rPr ${attributes}>${inkXml(run)}${faces}${link}</a:rPr><a:t>${escapeXml(letters)}</a:t></a:r>`
}

/** Full letters, hollow ones as what is planned has, or hatched ones as what is derived. */
function inkXml({ colour, opacity, outline, isHatched }: DrawnRun): string {
  const edge = outline && readColour(outline.colour, opacity)
  if (!edge)
    return solidXml(readColour(colour, opacity))
  // On the slide the inner half of a wide line lies under the letter.
  // LibreOffice draws white letters as hollow, and hatched ones by their ground.
  const hollow = solidXml({ hex: 'FFFFFF', alpha: 1 })
  return `<a:ln w="${emu(outline.width > 4 ? outline.width / 2 : outline.width)}">${solidXml(edge)}</a:ln>${isHatched ? hatchedXml(edge) : hollow}`
}
