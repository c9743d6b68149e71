import type { Voice } from './structure.ts'

const persons = ['jeg', 'vi', 'du'] as const satisfies readonly Voice[]

/** The person that more than half of the statements begin with, or the bare verb. */
export function voiceOf(statements: readonly string[]): Voice {
  const begins = statements.map((text) => /^\p{L}+/u.exec(text)?.[0]?.toLowerCase() ?? '')
  return (
    persons.find((person) => begins.filter((word) => word === person).length * 2 > statements.length) ??
    'handling'
  )
}
