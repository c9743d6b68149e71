/** What a PDF says beyond the framework's own text. */
export const pdfText = {
  /** Read aloud for a link within the document whose heading is not known. */
  internalLink: 'Gå til afsnittet',
} as const
