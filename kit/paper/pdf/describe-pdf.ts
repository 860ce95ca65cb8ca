import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Outline } from '../../sources/outline-deck'
import { Buffer } from 'node:buffer'
import { PDFName } from '@cantoo/pdf-lib'

/** What a PDF says of itself. */
export type Description = Pick<Outline, 'title' | 'author' | 'info' | 'lang'>

/** Writes into a PDF what it is, the old way and as metadata, which PDF/UA asks for and is claimed in. */
export function describePdf(document: PDFDocument, description: Description): void {
  const { title, author, info, lang } = description
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(author)
  document.setSubject(info)
  document.setLanguage(lang)
  document.setCreator('Slidev')
  const metadata = document.context.stream(Buffer.from(writeMetadata(description)), { Type: 'Metadata', Subtype: 'XML' })
  document.catalog.set(PDFName.of('Metadata'), document.context.register(metadata))
}

function writeMetadata({ title, author, info, lang }: Description): string {
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escape(info)}</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>${escape(lang)}</rdf:li></rdf:Bag></dc:language>
      <xmp:CreatorTool>Slidev</xmp:CreatorTool>
      <pdfuaid:part>1</pdfuaid:part>
    </rdf:Description>
  </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
