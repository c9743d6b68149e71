import type { Framework } from '../../core/framework/framework.ts'
import { type Heading, type Paragraph, plainText, textBlocks } from '../../core/framework/richText.ts'
import { type Statement, statementText } from '../../core/framework/structure.ts'

/** Every text that a document made from the framework prints, each once for each place where the framework holds it. */
export const printedTexts = (framework: Framework): readonly string[] =>
  [
    ...Object.values({
      title: framework.about.title,
      subtitle: framework.about.subtitle,
      motto: framework.about.motto,
      organisation: framework.about.organisation,
      unit: framework.about.unit,
      issuer: framework.about.issuer,
      date: framework.about.date,
    }),
    ...framework.roles.flatMap((role) => [role.name, role.leadIn, role.prompt ?? '']),
    ...framework.themes.flatMap((theme) => [theme.name, theme.short, theme.description]),
    ...framework.competencies.flatMap((row) => [
      row.name,
      row.tagline,
      row.definition,
      row.leadIn,
      ...row.dimensions.map((dimension) => dimension.name),
    ]),
    ...statementsOf(framework).map(statementText),
    ...framework.parts.flatMap((part) => [
      part.title,
      part.subtitle,
      ...(part.kind === 'grid' ? [part.label] : []),
      ...(part.kind === 'figure'
        ? [part.caption, ...[...part.points, ...part.centre].map(({ text }) => text)]
        : []),
    ]),
    ...proseBlocks(framework).flatMap((block) => plainText(block.content).split('\n')),
  ].filter((text) => text !== '')

/** The statements row by row, in each row role by role. */
export const statementsOf = (framework: Framework): readonly Statement[] =>
  framework.competencies.flatMap((row) =>
    row.dimensions.flatMap((dimension) =>
      framework.roles.flatMap((role) => framework.cells[dimension.id]?.[role.id] ?? []),
    ),
  )

export const proseBlocks = (framework: Framework): readonly (Paragraph | Heading)[] =>
  framework.parts.flatMap((part) => (part.kind === 'prose' ? textBlocks(part.body.content) : []))
