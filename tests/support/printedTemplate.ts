import { readFileSync } from 'node:fs'
import type { Framework } from '../../core/framework/framework.ts'
import type { Block, PrintedDocument, PrintedStatement, StatementsBlock } from '../../core/layout/blocks.ts'
import { layOut } from '../../core/layout/layOut.ts'
import { instantiate } from '../../core/template/instantiate.ts'
import { parseTemplate } from '../../core/template/library.ts'

export const templateIds = ['roskilde', 'sammen', 'holstebro', 'holbaek', 'gladsaxe'] as const

/** A built-in framework as a new user gets it, ready for the writers. */
export const printedTemplate = (id: (typeof templateIds)[number]): PrintedDocument => layOut(builtIn(id))

/** The framework itself. */
export function builtIn(id: (typeof templateIds)[number]): Framework {
  const file = new URL(`../../templates/${id}.json`, import.meta.url)
  const template = parseTemplate(JSON.parse(readFileSync(file, 'utf8')))
  if (!template.ok) throw new Error(template.refusal.message)
  return instantiate(
    template.value,
    { kommune: 'Eksempel Kommune', forvaltning: 'Social og Sundhed' },
    { id: 'f1', year: 2025, date: 'december 2025' },
  )
}

export const blocksOf = (document: PrintedDocument): readonly Block[] =>
  document.sections.flatMap(({ blocks }) => blocks)

/** Every statement that is printed, once for each time it is. */
export const statementsOf = (document: PrintedDocument): readonly PrintedStatement[] =>
  blocksOf(document)
    .flatMap((block) =>
      block.type === 'table'
        ? block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks))
        : [block],
    )
    .filter((block): block is StatementsBlock => block.type === 'statements')
    .flatMap(({ items }) => items)
