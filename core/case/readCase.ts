import { Framework } from '../framework/framework.ts'
import { ok, type Result, refuse } from '../framework/result.ts'
import type { Competency, Theme } from '../framework/structure.ts'
import { voiceOf } from '../framework/voiceOf.ts'
import { refusalText } from '../text/refusal.ts'
import { aboutOf } from './caseAbout.ts'
import { type Draft, type IdMaker, idMaker, own } from './caseDraft.ts'
import { CaseShape } from './casePackage.ts'
import { rolesOf } from './caseRoles.ts'
import { addCompetency, addDimension, addStatement, addTheme, nameless, unnamed } from './caseThings.ts'
import { type CaseNode, walkedTree } from './caseTree.ts'
import { DocumentFields } from './ownFields.ts'

/**
 * A CASE package as a framework: one of ours comes back as it was written (`writeCase`), with what others have changed in it since;
 * one of anybody else's by its tree. `name` is the file's, for the refusal. Nothing in it is fetched.
 */
export function readCase(name: string, bytes: Uint8Array): Result<Framework> {
  if (bytes.length > mostBytes) return refuse('limit', refusalText.foreign.tooMuch(name))
  const notCase = refuse('invalid', refusalText.foreign.notCase(name))
  const data = parsed(bytes)
  const shape = CaseShape.safeParse(packageIn(data))
  if (!shape.success) return notCase
  const framework = Framework.safeParse(frameworkOf(shape.data))
  return framework.success && framework.data.competencies.length > 0 ? ok(framework.data) : notCase
}

/** Ten times the largest framework that can be written. */
const mostBytes = 64 * 1024 * 1024

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}

/** Some servers wrap the package in its name. */
const packageIn = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'CFPackage' in data ? data.CFPackage : data

function frameworkOf(shape: CaseShape): unknown {
  const document = own(DocumentFields, shape.CFDocument)
  const ids = idMaker()
  const draft: Draft = { roles: [], themes: [], competencies: [], cells: {} }
  const roles = rolesOf(shape, draft, ids)
  const sources = new Set(document?.sources.map(({ id }) => id))
  const things = new Map<CaseNode, Theme | Competency | Competency['dimensions'][number]>()

  for (const { chain, kinds } of walkedTree(shape)) {
    const node = chain.at(-1)
    const nearest = <T>(kind: (typeof kinds)[number]): T | null => {
      const at = kinds.slice(0, -1).lastIndexOf(kind)
      return at < 0 ? null : ((things.get(chain[at] as CaseNode) as T | undefined) ?? null)
    }
    if (node === undefined) continue
    const theme = nearest<Theme>('theme')
    const above = () =>
      nearest<Draft['competencies'][number]>('competency') ?? nameless(draft, theme, node, ids)
    switch (kinds.at(-1)) {
      case 'theme':
        things.set(node, addTheme(node, draft, ids))
        break
      case 'competency':
        things.set(node, addCompetency(node, theme, draft, ids))
        break
      case 'dimension':
        things.set(node, addDimension(node, above(), ids))
        break
      default: {
        const dimension = nearest<Competency['dimensions'][number]>('dimension') ?? unnamed(above(), ids)
        addStatement(node, dimension.id, roles(node), draft, ids, sources)
      }
    }
  }
  for (const competency of draft.competencies)
    if (competency.dimensions.length === 0) unnamed(competency, ids)

  return {
    id: document?.id ?? ids(null, shape.CFDocument.identifier),
    about: aboutOf(shape),
    roles: draft.roles.map(({ said, kept, ...role }) => (kept ? role : { ...role, voice: voiceOf(said) })),
    themes: draft.themes,
    competencies: [...draft.competencies]
      .sort((a, b) => a.order - b.order)
      .map(({ order: _, ...competency }) => competency),
    cells: draft.cells,
    parts: document?.parts ?? [gridPart(draft.roles.length, ids)],
    sources: document?.sources ?? [],
    origin: document?.origin ?? null,
    rounds: [],
  }
}

const gridPart = (roles: number, ids: IdMaker) => ({
  kind: 'grid',
  id: ids(null, 'grid'),
  title: '',
  subtitle: '',
  newPage: true,
  layout: roles > 1 ? 'matrix' : 'principles',
  label: '',
})
