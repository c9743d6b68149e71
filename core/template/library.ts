import { ok, type Result, refuse } from '../framework/result.ts'
import { refusalText } from '../text/refusal.ts'
import { Template, templateVersion } from './template.ts'

/** A template from data of unknown shape. A refusal carries the path of the first thing that is wrong. */
export function parseTemplate(data: unknown): Result<Template> {
  if (isNewer(data)) return refuse('newer-version', refusalText.template.newer, 'version')
  const parsed = Template.safeParse(data)
  if (parsed.success) return ok(parsed.data)
  const path = parsed.error.issues[0]?.path.map(String).join('.') ?? ''
  return refuse('invalid', refusalText.template.notATemplate(path), path)
}

const isNewer = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'format' in data &&
  data.format === 'grundskabelon' &&
  'version' in data &&
  typeof data.version === 'number' &&
  data.version > templateVersion
