/**
 * WordprocessingML as text. docx builds the package and the sections; what stands inside them is written here,
 * because a framework has thousands of elements and a class for each makes the writing several times as long.
 */

/** A piece of well-formed XML, everything in it already escaped. */
export type Xml = string

type Attributes = Readonly<Record<string, string | number>>

/** `xml('w:tag', { 'w:val': 'k1' })`; the caller answers for the schema's order of children. */
export const xml = (name: string, attributes: Attributes | null, ...children: readonly Xml[]): Xml => {
  let open = `<${name}`
  for (const key in attributes) open += ` ${key}="${escapeXml(`${attributes[key]}`)}"`
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}

/** The commonest shape in WordprocessingML: one value in `w:val`. */
export const value = (name: string, val: string | number): Xml => xml(name, { 'w:val': val })

/** Text for an element or an attribute (XML 1.0, 2.4); a line feed in an attribute would be read as a space. */
export const escapeXml = (text: string): Xml =>
  /[&<>"\n\t\r]/.test(text) ? text.replace(/[&<>"\n\t\r]/g, (sign) => escapes[sign] ?? '') : text

const escapes: Readonly<Record<string, Xml>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}

/** A run's text with its spaces kept (ECMA-376 17.3.3.31); a tab and a line feed become what Word means by them. */
export const textContent = (text: string): Xml => {
  if (!/[\t\n]/.test(text)) return text === '' ? '' : `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`
  return text
    .split(/([\t\n])/)
    .map((piece) => (piece === '\t' ? '<w:tab/>' : piece === '\n' ? '<w:br/>' : textContent(piece)))
    .join('')
}
