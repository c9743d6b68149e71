import type { XmlElement } from '../../xml/readXml.ts'
import type { Reading } from './reading.ts'

/** Fields and links: what is code, what is shown, and where it leads. */

/** Complex fields (17.16.18): code, then what is shown. Where their marks do not match, all text is shown. */
export function fieldCharacter(
  element: XmlElement,
  { fields, soundFields }: Pick<Reading, 'fields' | 'soundFields'>,
): void {
  if (!soundFields) return
  const type = element.attributes['w:fldCharType']
  if (type === 'begin') fields.push({ code: '', result: false })
  const field = fields.at(-1)
  if (type === 'separate' && field) field.result = true
  if (type === 'end') fields.pop()
}

/** Fields that show where something stands (17.16.5): they say nothing of their own. */
export const isPlaceInDocument = (code: string): boolean =>
  /^\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF|TOC|TOA|INDEX|NUMWORDS|NUMCHARS|FILENAME)\b/i.test(code)

export const fieldHref = ({ fields }: Pick<Reading, 'fields'>): string | null =>
  fields.reduce<string | null>((href, { code }) => hrefIn(code) ?? href, null)

/** The address in a HYPERLINK field; null for one inside the document. */
export const hrefIn = (code: string): string | null =>
  safe(/^\s*HYPERLINK\s+"([^"]{1,2000})"/i.exec(code)?.[1])

export const addressOf = (link: XmlElement, reading: Pick<Reading, 'address'>): string | null =>
  safe(reading.address(link.attributes['r:id'] ?? '') ?? undefined)

const safe = (address: string | undefined): string | null =>
  address !== undefined && address.length <= 2000 && /^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(address)
    ? address
    : null
