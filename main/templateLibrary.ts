import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TemplateSummary } from '../core/bridge/contract.ts'
import { ok, type Result, refuse } from '../core/framework/result.ts'
import { parseTemplate } from '../core/template/library.ts'
import type { Template } from '../core/template/template.ts'
import { refusalText } from '../core/text/refusal.ts'

/** The built-in templates, one `ID.json` each in a folder of the program. */
export type TemplateLibrary = {
  readonly ids: () => Promise<readonly string[]>
  /** Refuses an id that is not among them. */
  readonly get: (id: string) => Promise<Result<Template>>
  readonly all: () => Promise<readonly Template[]>
}

/** Reads each template once, when it is first asked for. Throws where the program's own data is broken. */
export function templateLibrary(folder: string): TemplateLibrary {
  const read = new Map<string, Promise<Template>>()
  const ids = async () =>
    (await readdir(folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .sort()
  const template = (id: string): Promise<Template> => {
    const known = read.get(id) ?? load(path.join(folder, `${id}.json`))
    read.set(id, known)
    return known
  }
  return {
    ids,
    get: async (id) => {
      const known = await ids()
      return known.includes(id)
        ? ok(await template(id))
        : refuse('not-found', refusalText.template.unknown(id, known))
    },
    all: async () => Promise.all((await ids()).map(template)),
  }
}

async function load(file: string): Promise<Template> {
  const parsed = parseTemplate(JSON.parse(await readFile(file, 'utf8')))
  if (!parsed.ok) throw new Error(`${path.basename(file)} is not a template (${parsed.refusal.path})`)
  return parsed.value
}

/** So much of a template is needed for that. */
type Summarised = Pick<Template, 'id' | 'name' | 'origin' | 'defaults' | 'notes'> & {
  readonly framework: {
    readonly about: { readonly title: string }
    readonly roles: readonly { readonly prompt: string | null }[]
    readonly competencies: readonly { readonly name: string; readonly theme: string | null }[]
    readonly parts: readonly { readonly kind: string; readonly layout?: string | undefined }[]
    readonly cells: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>
  }
}

/** What a list of templates shows; the picture of its shape is for the window alone. */
export const summaryOf = (template: Template): Omit<TemplateSummary, 'shape'> => {
  const json = JSON.stringify(template.framework)
  return summaryFrom(template, (text) => json.includes(text))
}

/** The same of as much of a template as it takes; `holds` tells what stands somewhere in its framework. */
export function summaryFrom(
  { id, name, origin, defaults, framework, notes }: Summarised,
  holds: (text: string) => boolean,
): Omit<TemplateSummary, 'shape'> {
  return {
    id,
    name,
    municipality: origin.municipality,
    unit: origin.unit,
    year: origin.year,
    competencies: framework.competencies.length,
    roles: framework.roles.length,
    statements: Object.values(framework.cells)
      .flatMap((row) => Object.values(row))
      .reduce((sum, statements) => sum + statements.length, 0),
    rows: rowsOf(framework),
    writtenRoles: framework.roles.filter(({ prompt }) => prompt === null).length,
    asksUnit: holds('{{forvaltning'),
    asksIssuer: defaults.issuer === '' && holds('{{udsteder'),
    title: framework.about.title,
    notes,
  }
}

/** Rows without names of their own are their themes; else the printed layout says what the field calls them. */
function rowsOf({ competencies, parts }: Summarised['framework']): TemplateSummary['rows'] {
  if (competencies.length > 0 && competencies.every(({ name, theme }) => name === '' && theme !== null))
    return 'themes'
  const layouts = parts.map((part) => (part.kind === 'grid' ? part.layout : null))
  if (layouts.includes('principles')) return 'principles'
  return layouts.includes('relations') ? 'relations' : 'competencies'
}
