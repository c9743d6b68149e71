import { wordText } from '../text/word.ts'
import type { Palette } from './palette.ts'
import { characterStyles, ink, normalPt, normalSpacing, paragraphStyles } from './styleList.ts'
import { paragraphProperties, runProperties, type Style, spacingElement } from './styleProperties.ts'
import { halfPointsFromPt } from './units.ts'
import { value, type Xml, xml } from './xml.ts'

/** The styles of text as they stand in styles.xml (ECMA-376 17.7). */

/** Calibri stands in every Word; Carlito, which the PDF uses, is exactly as wide. */
const font = 'Calibri'

/** The order of CT_Style (ECMA-376 17.7.4.17): name, basedOn, next, qFormat, pPr, rPr. */
const styleElement = (type: 'paragraph' | 'character', style: Style): Xml =>
  xml(
    'w:style',
    { 'w:type': type, 'w:styleId': style.id, ...(isBuiltIn(style) ? {} : { 'w:customStyle': 1 }) },
    value('w:name', style.name),
    value('w:basedOn', style.basedOn ?? (type === 'paragraph' ? 'Normal' : 'DefaultParagraphFont')),
    style.next === undefined ? '' : value('w:next', style.next),
    style.quick ? xml('w:qFormat', null) : '',
    paragraphProperties(style),
    runProperties(style),
  )

const isBuiltIn = ({ name }: Style): boolean => !(Object.values(wordText.styles) as string[]).includes(name)

const hidden = (name: string, priority: number): readonly Xml[] => [
  value('w:name', name),
  value('w:uiPriority', priority),
  xml('w:semiHidden', null),
  xml('w:unhideWhenUsed', null),
]

/** What Word falls back on (17.7.5.1), and the four styles every document has. */
const defaults = (): readonly Xml[] => [
  xml(
    'w:docDefaults',
    null,
    xml(
      'w:rPrDefault',
      null,
      xml(
        'w:rPr',
        null,
        xml('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font }),
        value('w:color', ink),
        value('w:sz', halfPointsFromPt(normalPt)),
        value('w:szCs', halfPointsFromPt(normalPt)),
        xml('w:lang', { 'w:val': 'da-DK', 'w:eastAsia': 'da-DK', 'w:bidi': 'ar-SA' }),
      ),
    ),
    xml('w:pPrDefault', null, xml('w:pPr', null, xml('w:widowControl', null), spacingElement(normalSpacing))),
  ),
  xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    value('w:name', 'Normal'),
    xml('w:qFormat', null),
  ),
  xml(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    ...hidden('Default Paragraph Font', 1),
  ),
  xml('w:style', { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' }, ...hidden('No List', 99)),
]

/** Everything that stands in styles.xml but the table styles, in the order in which it stands there. */
export const textStyles = (colours: Palette): readonly Xml[] => [
  ...defaults(),
  ...paragraphStyles(colours).map((style) => styleElement('paragraph', style)),
  ...characterStyles(colours).map((style) => styleElement('character', style)),
]
