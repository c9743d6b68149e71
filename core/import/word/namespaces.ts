import type { Prefixes } from '../../xml/walkXml.ts'

/** The prefixes of Office Open XML, the same for its transitional and its strict namespaces (ISO/IEC 29500-1 and -4). */
const office = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

export const wordPrefixes: Prefixes = new Map([
  [`${office}/wordprocessingml/2006/main`, 'w'],
  [`${strict}/wordprocessingml/main`, 'w'],
  [`${office}/officeDocument/2006/relationships`, 'r'],
  [`${strict}/officeDocument/relationships`, 'r'],
  [`${office}/drawingml/2006/main`, 'a'],
  [`${strict}/drawingml/main`, 'a'],
  [`${office}/drawingml/2006/diagram`, 'dgm'],
  [`${strict}/drawingml/diagram`, 'dgm'],
  [`${office}/officeDocument/2006/math`, 'm'],
  [`${strict}/officeDocument/math`, 'm'],
  [`${office}/markup-compatibility/2006`, 'mc'],
  [`${office}/package/2006/relationships`, 'rel'],
  [`${office}/package/2006/content-types`, 'ct'],
  [`${office}/officeDocument/2006/custom-properties`, 'custom'],
  [`${strict}/officeDocument/customProperties`, 'custom'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2016/wordml/cid', 'w16cid'],
  ['http://schemas.microsoft.com/office/word/2018/wordml/cex', 'w16cex'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
])

/** The last words of a relationship's type, which are the same in both editions: `styles`, `hyperlink`. */
export const typeEnd = (type: string | undefined): string => type?.slice(type.lastIndexOf('/') + 1) ?? ''
