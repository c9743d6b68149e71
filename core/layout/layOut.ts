import { type Palette, paletteOf } from '../figure/colour.ts'
import { drawFigure } from '../figure/figure.ts'
import type { Framework } from '../framework/framework.ts'
import type { FigurePart, GridPart, Part } from '../framework/part.ts'
import { fieldPassage } from '../framework/passages.ts'
import { assertNever } from '../framework/result.ts'
import { plainText } from '../framework/richText.ts'
import { skeletonOf } from '../framework/skeleton.ts'
import { originLine } from '../origin/originLine.ts'
import { documentText } from '../text/document.ts'
import type { Block, Contents, Cover, HeadingBlock, PrintedDocument, Section } from './blocks.ts'
import { layOutCompetencyTables } from './competencyTables.ts'
import { layOutDefinitions } from './definitions.ts'
import { layOutMatrix } from './matrix.ts'
import { layOutPrinciples } from './principles.ts'
import { beginPrinting, fieldParagraph, heading, type Printing } from './printing.ts'
import { layOutProfiles } from './profiles.ts'
import { layOutProse } from './prose.ts'
import { layOutRelations } from './relations.ts'
import { layOutWorksheet } from './worksheet.ts'

type Page = Section['page']
type Sheet = { readonly page: Page; readonly blocks: readonly Block[]; readonly newPage: boolean }

/**
 * The framework as it will be printed: cover, contents, then its parts in order, each on pages of the format it
 * needs. Word, PDF and preview all walk what this gives.
 */
export function layOut(framework: Framework): PrintedDocument {
  const palette = paletteOf(framework.about.accent)
  const printing = beginPrinting(framework, palette)
  const cover = layOutCover(printing)
  const parts = inSections(withSoundOutline(layOutParts(printing)))
  const contents = tableOfContents(parts)
  const [first, ...rest] = parts
  const runsOn = contents.length > 0 && first?.page === 'portrait' && framework.parts[0]?.newPage === false
  return {
    skeleton: skeletonOf(framework),
    properties: properties(framework, palette),
    sections: [
      { page: 'cover', blocks: [cover] },
      // What does not ask for a page of its own stands below the contents.
      ...(runsOn
        ? [{ page: first.page, blocks: [...contents, ...first.blocks] }, ...rest]
        : [...asSection(contents), ...parts]),
    ],
  }
}

function properties({ about }: Framework, palette: Palette): PrintedDocument['properties'] {
  return {
    title: about.title || documentText.untitled,
    subtitle: about.subtitle,
    author: [about.organisation, about.unit].filter((name) => name !== '').join(', '),
    organisation: about.organisation,
    language: about.language,
    accent: palette.accent,
    accentText: palette.accentText,
    accentTint: palette.accentTint,
    status: documentText.status[about.status],
    adopted: about.status === 'vedtaget',
  }
}

function layOutCover(printing: Printing): Cover {
  const { about } = printing.framework
  const line = (field: 'subtitle' | 'motto') =>
    about[field] === '' ? null : { text: about[field], anchor: printing.anchor(fieldPassage('about', field)) }
  return {
    type: 'cover',
    title: {
      text: about.title || documentText.untitled,
      anchor: printing.anchor(fieldPassage('about', 'title')),
    },
    subtitle: line('subtitle'),
    motto: line('motto'),
    organisation: about.organisation,
    unit: about.unit,
    issuer: about.issuer,
    date: about.date,
    status: documentText.status[about.status],
    notes: [],
    origin: about.originLine ? (originLine(printing.framework) ?? '') : '',
    logo: about.logo,
  }
}

/** A part without a title continues the last one that has one, so its own headings stand a level lower. */
function layOutParts(printing: Printing): Sheet[] {
  let titled = false
  return printing.framework.parts.map((part) => {
    titled ||= part.title !== ''
    return layOutPart(printing, part, titled ? 2 : 1)
  })
}

function layOutPart(printing: Printing, part: Part, inside: HeadingBlock['level']): Sheet {
  const title =
    part.title === ''
      ? []
      : [heading(1, `h_${part.id}`, part.title, { anchor: printing.anchor(fieldPassage(part.id, 'title')) })]
  const subtitle = fieldParagraph(printing, 'tagline', part.id, 'subtitle', part.subtitle)
  return {
    page: pageOf(printing.framework, part),
    newPage: part.newPage,
    blocks: [...title, ...subtitle, ...layOutInside(printing, part, inside)],
  }
}

function layOutInside(printing: Printing, part: Part, level: HeadingBlock['level']): Block[] {
  switch (part.kind) {
    case 'prose':
      return layOutProse(printing, part.body.content)
    case 'figure':
      return layOutFigure(printing, part)
    case 'grid':
      return layOutGrid(printing, part, level)
    default:
      return assertNever(part)
  }
}

function layOutGrid(printing: Printing, part: GridPart, level: HeadingBlock['level']): Block[] {
  switch (part.layout) {
    case 'principles':
      return layOutPrinciples(printing, level)
    case 'matrix':
      return layOutMatrix(printing, level)
    case 'profiles':
      return layOutProfiles(printing, part, level)
    case 'tables':
      return layOutCompetencyTables(printing, level)
    case 'worksheet':
      return layOutWorksheet(printing, part)
    case 'relations':
      return layOutRelations(printing, level)
    case 'definitions':
      return layOutDefinitions(printing)
    default:
      return assertNever(part.layout)
  }
}

function layOutFigure(printing: Printing, part: FigurePart): Block[] {
  const drawing = drawFigure(printing.framework, part, printing.palette)
  // A figure's own words are passages, but a picture cannot carry their anchors; its caption can.
  return [
    {
      type: 'figure',
      ...drawing,
      shows: part.figure === 'star' ? [...part.points, ...part.centre].map(({ id }) => id) : [],
    },
    ...fieldParagraph(printing, 'caption', part.id, 'caption', part.caption),
  ]
}

/** Tables with three columns or more of running text need the long side of the paper. */
function pageOf(framework: Framework, part: Part): Page {
  if (part.kind !== 'grid') return 'portrait'
  switch (part.layout) {
    case 'matrix':
      return framework.roles.length > 2 ? 'landscape' : 'portrait'
    case 'tables':
      return framework.competencies.some((competency) => competency.dimensions.length > 2)
        ? 'landscape'
        : 'portrait'
    case 'worksheet':
      return 'landscape'
    default:
      return 'portrait'
  }
}

/**
 * The outline must not jump from a first to a third level (WCAG 1.3.1; PDF/UA-1 7.4.2), and a link must lead to one
 * place although the same row may be printed in several parts.
 */
function withSoundOutline(sheets: readonly Sheet[]): Sheet[] {
  let last = 0
  const targets = new Map<string, number>()
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block): Block => {
      if (block.type !== 'heading') return block
      last = Math.min(block.level, last + 1)
      const print = (targets.get(block.target) ?? 0) + 1
      targets.set(block.target, print)
      const target = print === 1 ? block.target : `${block.target}_${print}`
      return { ...block, target, level: last as HeadingBlock['level'] }
    }),
  }))
}

/** Parts that share a page format run on in one section; a part that begins a page says so once, whatever it begins with. */
function inSections(sheets: readonly Sheet[]): Section[] {
  const sections: { page: Page; blocks: Block[] }[] = []
  for (const sheet of sheets) {
    const [first, ...rest] = sheet.blocks
    if (!first) continue
    // What would begin a page anyway must not begin two: a break before the first heading's own would leave one empty.
    const own = withoutEarlyBreaks(first, rest)
    const open = sections.at(-1)
    if (open?.page !== sheet.page) sections.push({ page: sheet.page, blocks: own })
    else if (!sheet.newPage && !(first.type === 'heading' && first.startsPage)) open.blocks.push(...own)
    else if (first.type === 'heading') open.blocks.push({ ...first, startsPage: true }, ...own.slice(1))
    else open.blocks.push({ type: 'pageBreak' }, ...own)
  }
  return sections
}

/** The part's opening blocks (title, subtitle) share their page with the first item below them. */
function withoutEarlyBreaks(first: Block, rest: readonly Block[]): Block[] {
  const blocks = [first, ...rest]
  const opening = blocks.findIndex((block) => block.type === 'heading' && block.startsPage)
  const onlyTitles = blocks
    .slice(0, Math.max(0, opening))
    .every((block) => block.type === 'heading' || (block.type === 'paragraph' && block.look === 'tagline'))
  return blocks.map((block, i) =>
    i === opening && onlyTitles && block.type === 'heading' ? { ...block, startsPage: false } : block,
  )
}

/** Levels 1 and 2; none where there is nothing to list. */
function tableOfContents(sections: readonly Section[]): Contents[] {
  const entries: Contents['entries'] = sections
    .flatMap((section) => section.blocks)
    .filter((block): block is HeadingBlock => block.type === 'heading' && block.level <= 2)
    .map(({ level, target, inline, ordinal }) => ({
      level,
      target,
      text: [ordinal, plainText(inline)].filter(Boolean).join(' '),
    }))
  return entries.length === 0 ? [] : [{ type: 'contents', title: documentText.contents, entries }]
}

const asSection = (blocks: readonly Block[]): Section[] =>
  blocks.length === 0 ? [] : [{ page: 'portrait', blocks }]
