import type { Writers } from './writers.ts'

/** The forms that are read by other programs. None needs more than Node; what makes them is loaded when the first is written. */
export const tableWriters = (now: () => Date): Pick<Writers, 'excel' | 'csv' | 'case'> => ({
  excel: async (framework) => (await import('../../core/spreadsheet/writeExcel.ts')).writeExcel(framework),
  csv: async (framework) => (await import('../../core/spreadsheet/csv/writeCsv.ts')).writeCsv(framework),
  case: async (framework) => (await import('../../core/case/writeCase.ts')).writeCase(framework, now()),
})
