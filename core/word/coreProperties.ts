import type { Properties } from '../layout/blocks.ts'
import { wordText } from '../text/word.ts'
import { escapeXml } from './xml.ts'

/**
 * docProps/core.xml (ECMA-376 Part 2, 11): what a file manager, a search and a screen reader call the document.
 * Written here rather than by docx, which takes the hour from the machine's clock and knows no language.
 */
export function coreProperties(properties: Properties, now: Date): string {
  const hour = `${now.toISOString().slice(0, 19)}Z`
  const elements = [
    ['dc:title', properties.title],
    ['dc:subject', properties.subtitle],
    ['dc:creator', properties.author],
    ['cp:keywords', wordText.keywords],
    ['dc:language', properties.language],
    ['cp:lastModifiedBy', properties.author],
    ['cp:revision', '1'],
    ['cp:contentStatus', properties.status],
  ] as const
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties xmlns:cp="${cp}" xmlns:dc="${dc}" xmlns:dcterms="${dcterms}" xmlns:xsi="${xsi}">`,
    ...elements
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`),
    ...['created', 'modified'].map(
      (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${hour}</dcterms:${name}>`,
    ),
    '</cp:coreProperties>',
  ].join('')
}

const cp = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'
const dc = 'http://purl.org/dc/elements/1.1/'
const dcterms = 'http://purl.org/dc/terms/'
const xsi = 'http://www.w3.org/2001/XMLSchema-instance'
