/**
 * What two prints of the same words share, whatever program saved them: without the spaces, hyphens, quotation marks and
 * invisible letters that programs change by themselves.
 */
export const keyOf = (text: string): string => (isPlain.test(text) ? text.trim() : tidied(text))

/** Most texts hold nothing that could be written otherwise, and there are thousands of them. */
const isPlain = /^(?:[!-~æøåÆØÅé]| (?! ))*$/

const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′´`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim()
