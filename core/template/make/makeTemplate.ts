import { fieldsOf, type TextField } from '../../find/fields.ts'
import type { Range } from '../../find/occurrences.ts'
import { replaceInInline, replaceInText } from '../../find/replaceIn.ts'
import type { Framework } from '../../framework/framework.ts'
import { ok, type Result, refuse } from '../../framework/result.ts'
import type { Inline } from '../../framework/richText.ts'
import { type Statement, statementText } from '../../framework/structure.ts'
import { originLine } from '../../origin/originLine.ts'
import { refusalText } from '../../text/refusal.ts'
import { templateText } from '../../text/template.ts'
import { fillIn, type PlaceholderValues } from '../placeholders.ts'
import { Template, templateVersion } from '../template.ts'
import { type NameHit, namesIn } from './findNames.ts'
import { type Keep, keepOnly } from './keepOnly.ts'
import { namePatterns } from './namePatterns.ts'

export type TemplateDetails = {
  /** What the library calls it. */
  readonly name: string
  /** The names as they stand in the framework, the same that `findNames` was given. */
  readonly names: PlaceholderValues
}

/**
 * A template from a framework: the accepted hits become placeholders, and of the rest goes along what `keep` says. The
 * municipality's logo, date and status never do, nor anything else that lies in the file beside the framework. Its id is
 * the framework's, so that a template saved anew is known as the same.
 *
 * Filled in with the same names it gives the framework's texts back word for word. Refused where a text grows past its
 * limit.
 */
export function makeTemplate(
  framework: Framework,
  accepted: readonly NameHit[],
  keep: Keep,
  { name, names }: TemplateDetails,
): Result<Template> {
  const kept = withBorrowedNames(written(keepOnly(framework, keep), accepted), framework, names)
  const { title } = framework.about
  const template: Template = {
    format: 'grundskabelon',
    version: templateVersion,
    id: framework.id,
    name: name.trim() || title,
    origin: {
      municipality: names.kommune,
      unit: names.forvaltning,
      year: /^\d{4}$/.test(names.år) ? Number(names.år) : null,
      title,
      source: templateText.source({ ...names, title, line: originLine(framework) }),
    },
    // Nobody else's framework is signed by them.
    defaults: { issuer: '' },
    notes: [],
    framework: {
      ...kept,
      about: {
        ...kept.about,
        organisation: '{{kommune}}',
        unit: names.forvaltning === '' ? '' : '{{forvaltning}}',
        issuer: names.udsteder === '' ? '' : '{{udsteder}}',
        date: '',
        status: 'kladde',
        logo: null,
        originLine: false,
      },
      origin: null,
      rounds: [],
    },
  }
  const parsed = Template.safeParse(template)
  if (parsed.success) return ok(parsed.data)
  const path = (parsed.error.issues[0]?.path ?? []).map(String).join('.')
  return refuse('limit', refusalText.template.cannotMake(path), path)
}

/** The framework with its accepted names replaced. A hit whose text is not there any more, or went, counts for nothing. */
export function written(framework: Framework, accepted: readonly NameHit[]): Framework {
  const byField = new Map<string, NameHit[]>()
  for (const hit of accepted)
    if (hit.placeholder !== null) byField.set(hit.field.key, [...(byField.get(hit.field.key) ?? []), hit])
  const copy = structuredClone(framework)
  for (const field of fieldsOf(framework)) {
    const hits = (byField.get(field.key) ?? []).filter((hit) => hit.field.text === field.text)
    if (hits.length > 0) setAt(copy, field, inField(field, hits))
  }
  return copy
}

function inField({ text, inline }: TextField, hits: readonly NameHit[]): string | Inline[] {
  const ranges = hits.toSorted((one, other) => one.start - other.start)
  // The same letters in one text are the same name.
  const by = new Map(ranges.map(({ start, end, placeholder }) => [text.slice(start, end), placeholder]))
  const placeholderOf = (found: string) => by.get(found) ?? found
  return inline === null
    ? replaceInText(text, ranges, placeholderOf)
    : replaceInInline(inline, ranges, placeholderOf)
}

function setAt(framework: Framework, { path }: TextField, value: unknown): void {
  // A path of core/find leads through plain objects and arrays to a field that is there.
  let at = framework as unknown as Record<string | number, unknown>
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>
  at[path.at(-1) ?? ''] = value
}

/**
 * What statements remember of the text they were taken over as: one that still stands word for word goes along with it;
 * of any other, every name that a placeholder can stand for goes.
 */
function withBorrowedNames(framework: Framework, before: Framework, names: PlaceholderValues): Framework {
  const patterns = namePatterns(names)
  const nameless = (text: string): string => {
    const givesBack = (range: Range, placeholder: string) =>
      fillIn(
        replaceInText(text, [range], () => placeholder),
        names,
      ) === text
    const found = namesIn(text, patterns, names, { givesBack, isHeading: false })
    const by = new Map(found.map(({ start, end, placeholder }) => [text.slice(start, end), placeholder]))
    return replaceInText(text, found, (letters) => by.get(letters) ?? letters)
  }
  const changed = (statement: Statement, former: Statement | undefined): Statement => {
    const { borrowed } = statement
    if (borrowed === null || former === undefined) return statement
    const stands = borrowed.text === statementText(former)
    return {
      ...statement,
      borrowed: { ...borrowed, text: stands ? statementText(statement) : nameless(borrowed.text) },
    }
  }
  return {
    ...framework,
    cells: Object.fromEntries(
      Object.entries(framework.cells).map(([dimension, row]) => [
        dimension,
        Object.fromEntries(
          Object.entries(row).map(([role, statements]) => [
            role,
            statements.map((statement, i) => changed(statement, before.cells[dimension]?.[role]?.[i])),
          ]),
        ),
      ]),
    ),
  }
}
