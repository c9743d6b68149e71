import path from 'node:path'
import type { CurrentTemplate } from '../../core/bridge/origin.ts'
import { beginningOf, type Framework } from '../../core/framework/framework.ts'
import type { IdSource } from '../../core/framework/id.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import type { Source } from '../../core/framework/source.ts'
import type { Template } from '../../core/template/template.ts'
import { refusalText } from '../../core/text/refusal.ts'
import type { Handlers } from '../answer.ts'
import { filledTemplate } from '../compare/filledTemplate.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { readTemplate } from '../files/readTemplate.ts'
import type { TemplateFinder } from './findTemplate.ts'

export type OriginMeans = {
  readonly findTemplate: TemplateFinder
  readonly ids: IdSource
  readonly now: () => Date
}

/** What the requests about a framework's template need of a window. */
export type OriginWindow = DocumentWindow & {
  /** A template on the disk; null where the user thinks better of it. */
  readonly askTemplate: () => Promise<string | null>
}

const text = refusalText.templateNews

/** How a window gets the template that its framework was begun from, as it is now. */
export function originRequests({
  findTemplate,
  ids,
  now,
}: OriginMeans): Pick<Handlers<OriginWindow>, 'template.current' | 'template.choose'> {
  return {
    'template.current': async ({ mine }) => {
      const source = templateOf(mine)
      if (source === null) return refuse('invalid', text.noTemplate)
      const found = await findTemplate(source.template)
      if (found === null) return refuse('not-found', text.notFound(source.title))
      return filled(found.template, found.file, mine)
    },
    'template.choose': async ({ mine }, window) => {
      const source = templateOf(mine)
      if (source === null) return refuse('invalid', text.noTemplate)
      const file = await window.askTemplate()
      if (file === null) return refuse('cancelled', refusalText.program.cancelled)
      const read = await readTemplate(file)
      if (!read.ok) return read
      const { template } = read.value
      return template.id === source.template
        ? filled(template, file, mine)
        : refuse('invalid', text.another(path.basename(file), template.name, source.title))
    },
  }

  function filled(template: Template, file: string | null, mine: Framework): Result<CurrentTemplate> {
    const made = filledTemplate(template, mine, { id: ids(), year: yearOf(mine, now()) })
    return made.ok ? ok({ now: made.value, name: template.name, file }) : made
  }
}

const templateOf = (mine: Framework): Source | null => {
  const source = beginningOf(mine)
  return source === null || source.template === '' ? null : source
}

/** As the cover is dated, so that the turn of a year is no news. */
const yearOf = ({ about }: Framework, today: Date): number =>
  Number(/\b(?:19|20)\d\d\b/.exec(about.date)?.[0] ?? today.getFullYear())
