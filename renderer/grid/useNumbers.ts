import { useMemo, useRef } from 'react'
import type { Framework } from '../../core/framework/framework.ts'
import type { Id } from '../../core/framework/id.ts'
import { statementNumbers } from '../../core/framework/numbering.ts'
import { sameStatements } from './sameStatements.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/**
 * The numbers of each row's statements, as one string a row, so that a row can tell at a glance whether any of them has
 * changed. Words do not change them, so typing does not count them anew.
 */
export function useNumbers(framework: Framework, sheet: Sheet): ReadonlyMap<string, string> {
  const counted = useRef(framework)
  if (!sameStatements(counted.current, framework)) counted.current = framework
  const of = counted.current
  return useMemo(() => {
    const numbers = statementNumbers(of)
    return new Map(sheet.body.map((row) => [row.key, numbersIn(row, of, numbers)]))
  }, [of, sheet])
}

const numbersIn = ({ items }: SheetRow, { cells }: Framework, numbers: ReadonlyMap<Id, string>): string =>
  items
    .flatMap((item) =>
      item.kind === 'cell'
        ? (cells[item.dimension]?.[item.role] ?? []).map(({ id }) => `${id}:${numbers.get(id) ?? ''}`)
        : [],
    )
    .join(' ')
