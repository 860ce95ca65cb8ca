/** Units of Office's measure, EMU, to a unit of the slide: a 96th of an inch. */
const EMU = 9525

/** A length in Office's measure. */
export const emu = (length: number): number => Math.round(length * EMU)

/** A type size or distance of lines in hundredths of a point. */
export const points = (length: number): number => Math.round(length * 75)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML takes it, in elements and in attributes. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- XML has no place for them, however written
  return text.replace(/[&<>"]/g, sign => ENTITIES[sign]!).replace(/[\0-\x08\v\f\x0E-\x1F]/g, '')
}

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const OFFICE = 'http://schemas.openxmlformats.org'
export const NAMESPACES = `xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships" xmlns:p="${OFFICE}/presentationml/2006/main"`
