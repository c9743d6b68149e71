import type { Framework } from '../../framework/framework.ts'
import type { Part } from '../../framework/part.ts'
import { assertNever } from '../../framework/result.ts'

/**
 * What of a framework goes into a template:
 *
 * - `structure`: roles, themes, competencies, dimensions, figures, and the headings of the document
 * - `statements`: that, the statements, and what introduces and defines them
 * - `all`: the prose as well
 */
export const keeps = ['structure', 'statements', 'all'] as const
export type Keep = (typeof keeps)[number]

/** The framework with only that in it. Ids stay. */
export function keepOnly(framework: Framework, keep: Keep): Framework {
  if (keep === 'all') return framework
  const kept = { ...framework, parts: framework.parts.map((part) => headingsOf(part, keep)) }
  if (keep === 'statements') return kept
  return {
    ...kept,
    themes: framework.themes.map((theme) => ({ ...theme, description: '' })),
    competencies: framework.competencies.map((row) => ({ ...row, tagline: '', definition: '', leadIn: '' })),
    cells: {},
  }
}

function headingsOf(part: Part, keep: Keep): Part {
  switch (part.kind) {
    case 'prose':
      return {
        ...part,
        body: { ...part.body, content: part.body.content.filter(({ type }) => type === 'heading') },
      }
    case 'figure':
      return keep === 'structure' ? { ...part, caption: '' } : part
    case 'grid':
      return part
    default:
      return assertNever(part)
  }
}
