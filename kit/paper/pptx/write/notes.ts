import type { NoteBlock } from '../note-blocks'
import { FACES, splitByScript } from './text'
import { escapeXml, HEAD, NAMESPACES } from './xml'

/** How a part of the note is set: what is quoted stands further in, what leads on and what is asked in bold. */
const MARGIN = 'marL="457200" indent="0"'

/** The note of a slide, a paragraph a block. */
export function writeNotes(blocks: NoteBlock[]): string {
  const body = blocks.map(({ part, isQuoted, runs }) => {
    const isBold = part === 'transition'
    const words = runs.map(run => runXml(run.text, run.isBold || isBold)).join('')
    return `<a:p><a:pPr${isQuoted ? ` ${MARGIN}` : ''}><a:spcBef><a:spcPts val="600"/></a:spcBef></a:pPr>${words}</a:p>`
  }).join('')
  const shape = (id: number, name: string, type: string, content: string) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${type === 'sldImg' ? ' noRot="1" noChangeAspect="1"' : ''}/></p:cNvSpPr><p:nvPr><p:ph type="${type}"${type === 'body' ? ' idx="1"' : ''}/></p:nvPr></p:nvSpPr><p:spPr/>${content}</p:sp>`
  return `${HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${
    shape(2, 'Slide', 'sldImg', '')}${
    shape(3, 'Note', 'body', `<p:txBody><a:bodyPr/><a:lstStyle/>${body || '<a:p/>'}</p:txBody>`)
  }</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}

function runXml(text: string, isBold: boolean): string {
  return splitByScript(text).map(({ letters, isChinese }) =>
    `<a:r><a:rPr lang="${isChinese ? 'zh-TW' : 'en-GB'}"${isChinese ? ' altLang="en-GB"' : ''}${isBold ? ' b="1"' : ''}>${isChinese ? `<a:ea typeface="${FACES.chinese}"/>` : ''}</a:rPr><a:t>${escapeXml(letters)}</a:t></a:r>`).join('')
}
