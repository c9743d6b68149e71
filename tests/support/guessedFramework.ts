import type { Framework } from '../../core/framework/framework.ts'
import { statementsIn } from '../../core/framework/framework.ts'
import type { Inline, InlineText, ProseBlock } from '../../core/framework/richText.ts'
import { plainText } from '../../core/framework/richText.ts'
import type { Guess, GuessedBlock, Piece } from '../../core/import/guess.ts'
import type { LineId } from '../../core/import/source.ts'

/** A framework and a guess said the same way, without ids, so that they can be held against each other. */
export type Said = {
  readonly title: string
  readonly roles: readonly unknown[]
  readonly themes: readonly unknown[]
  readonly competencies: readonly unknown[]
  readonly statements: readonly unknown[]
  readonly prose: readonly unknown[]
}

const text = (piece: Piece | null | undefined): string => (piece ? plainText(piece.text) : '')

export function saidByGuess(guess: Guess): Said {
  const roleName = new Map(guess.roles.map((role) => [role.id, text(role)]))
  const themeName = new Map(guess.themes.map((theme) => [theme.id, text(theme)]))
  const rowOf = new Map(
    guess.competencies.flatMap((competency) =>
      competency.dimensions.map((dimension) => [
        dimension.id,
        [text(competency) || (themeName.get(competency.theme ?? '') ?? ''), text(dimension)],
      ]),
    ),
  )
  return {
    title: text(guess.title),
    roles: guess.roles.map((role) => ({
      name: text(role),
      voice: role.voice,
      leadIn: text(role.leadIn),
      prompt: role.prompt === null ? null : text(role.prompt),
    })),
    themes: guess.themes.map((theme) => ({ name: text(theme), description: text(theme.description) })),
    competencies: guess.competencies.map((competency) => ({
      name: text(competency),
      theme: themeName.get(competency.theme ?? '') ?? null,
      keyword: text(competency.keyword),
      tagline: text(competency.tagline),
      definition: text(competency.definition),
      leadIn: text(competency.leadIn),
      dimensions: competency.dimensions.map(text),
    })),
    statements: guess.statements.map(({ dimension, role, lead, text: said }) => ({
      cell: [...(rowOf.get(dimension) ?? []), roleName.get(role)],
      lead,
      text: said,
    })),
    prose: guess.prose.map(({ title, blocks }) => ({
      title: text(title),
      blocks: blocks.map(({ kind, text: said }) => [kind, plainText(said)]),
    })),
  }
}

export function saidByFramework(framework: Framework): Said {
  const themeName = (id: string | null) => framework.themes.find((theme) => theme.id === id)?.name ?? null
  return {
    title: framework.about.title,
    roles: framework.roles.map(({ name, voice, leadIn, prompt }) => ({ name, voice, leadIn, prompt })),
    themes: framework.themes.map(({ name, description }) => ({ name, description })),
    competencies: framework.competencies.map((competency) => ({
      name: competency.name,
      theme: themeName(competency.theme),
      keyword: competency.keyword,
      tagline: competency.tagline,
      definition: competency.definition,
      leadIn: competency.leadIn,
      dimensions: competency.dimensions.map(({ name }) => name),
    })),
    statements: framework.competencies.flatMap((competency) =>
      competency.dimensions.flatMap((dimension) =>
        framework.roles.flatMap((role) =>
          statementsIn(framework, dimension.id, role.id).map((statement) => ({
            cell: [competency.name || themeName(competency.theme), dimension.name, role.name],
            lead: statement.lead,
            text: statement.text as InlineText,
          })),
        ),
      ),
    ),
    prose: framework.parts
      .map((part) => ({
        title: part.title,
        blocks: [
          ...(part.subtitle === '' ? [] : [['paragraph', part.subtitle]]),
          ...(part.kind === 'figure' && part.caption !== '' ? [['paragraph', part.caption]] : []),
          ...(part.kind === 'prose' ? part.body.content.flatMap((block) => blocksOf(block)) : []),
        ],
      }))
      .filter(({ title, blocks }) => title !== '' || blocks.length > 0),
  }
}

function blocksOf(block: ProseBlock, kind?: GuessedBlock['kind']): readonly string[][] {
  const said = (as: string, content: readonly Inline[] | undefined) =>
    plainText(content).trim() === '' ? [] : [[as, plainText(content)]]
  switch (block.type) {
    case 'paragraph':
      return said(kind ?? 'paragraph', block.content)
    case 'heading':
      return said('heading', block.content)
    case 'blockquote':
      return block.content.flatMap((each) => said('quote', each.content))
    default:
      return block.content.flatMap(({ content: [first, ...rest] }) => [
        ...blocksOf(first, block.type === 'bulletList' ? 'bullet' : 'number'),
        ...rest.flatMap((each) => blocksOf(each)),
      ])
  }
}

/** Every line that a guess puts somewhere, the tray included. */
export function linesOfGuess(guess: Guess): readonly LineId[] {
  const of = (...pieces: readonly (Piece | null)[]) => pieces.flatMap((piece) => piece?.lines ?? [])
  return [
    ...of(guess.title, guess.subtitle, guess.motto ?? null),
    ...guess.roles.flatMap((role) => of(role, role.leadIn, role.prompt)),
    ...guess.themes.flatMap((theme) => of(theme, theme.description)),
    ...guess.competencies.flatMap((each) =>
      of(each, each.keyword, each.tagline, each.definition, each.leadIn, ...each.dimensions),
    ),
    ...guess.statements.flatMap((statement) => [...statement.lines, ...statement.again]),
    ...guess.prose.flatMap(({ title, blocks }) => of(title, ...blocks)),
    ...guess.tray,
  ]
}
