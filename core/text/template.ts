/** What a template made here says of itself. */
export const templateText = {
  /** "Fra Holstebro Kommune, Social og Sundhed: »Vejen til fremtidens velfærd« (2021). Bygger på …" */
  source: ({
    kommune,
    forvaltning,
    title,
    år,
    line,
  }: {
    readonly kommune: string
    readonly forvaltning: string
    readonly title: string
    readonly år: string
    /** What the framework itself builds on; null for nothing. */
    readonly line: string | null
  }): string => {
    const whose = [kommune, forvaltning].filter((name) => name !== '').join(', ')
    const what = `${title === '' ? '' : `»${title}«`}${år === '' ? '' : ` (${år})`}`.trim()
    const from = [whose === '' ? '' : `Fra ${whose}`, what].filter((words) => words !== '').join(': ')
    return [from, line ?? '']
      .flatMap((words) => (words === '' ? [] : [`${words}.`]))
      .join(' ')
      .slice(0, 1000)
  },
} as const
