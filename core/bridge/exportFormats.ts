/** What a framework can be exported to. */
export const exportFormats = ['word', 'pdf', 'excel', 'csv', 'case'] as const
export type ExportFormat = (typeof exportFormats)[number]
