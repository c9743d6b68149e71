/** What the file is called, whose it is, and when it was made. */
export type PdfMetadata = {
  readonly title: string
  readonly subtitle: string
  readonly author: string
  readonly language: string
  readonly created: Date
}

/**
 * The document's metadata as an XMP packet (ISO 16684-1): what it is called and whose it is, in which language, and
 * that it follows PDF/UA-1 (ISO 14289-1, clause 5).
 */
export function xmpPacket({ title, author, language, subtitle, created }: PdfMetadata): string {
  const date = created.toISOString()
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
${author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>\n`}${
  subtitle === ''
    ? ''
    : `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subtitle)}</rdf:li></rdf:Alt></dc:description>\n`
}<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>Grundlag</xmp:CreatorTool>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'))
