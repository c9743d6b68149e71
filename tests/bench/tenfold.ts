import { Framework } from '../../core/framework/framework.ts'

/** The same framework with its rows ten times over: 96 cells become 960. */
export function tenfold(framework: Framework): Framework {
  const copies = Array.from({ length: 10 }, (_, copy) => copy)
  const id = (original: string, copy: number) => (copy === 0 ? original : `${original}x${copy}`)
  return Framework.parse({
    ...framework,
    competencies: copies.flatMap((copy) =>
      framework.competencies.map((competency) => ({
        ...competency,
        id: id(competency.id, copy),
        dimensions: competency.dimensions.map((dimension) => ({ ...dimension, id: id(dimension.id, copy) })),
      })),
    ),
    cells: Object.fromEntries(
      copies.flatMap((copy) =>
        Object.entries(framework.cells).map(([dimension, row]) => [
          id(dimension, copy),
          Object.fromEntries(
            Object.entries(row).map(([role, statements]) => [
              role,
              statements.map((statement) => ({ ...statement, id: id(statement.id, copy) })),
            ]),
          ),
        ]),
      ),
    ),
  })
}
