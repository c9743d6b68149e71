import { keyOf } from '../keyOf.ts'

/**
 * What a line says that the program prints, whatever its dates and numbers: pages are counted by the program or typed, and a deadline
 * may be put off after the file was sent.
 */
export const undated = (text: string): string =>
  keyOf(text.replace(/\d{1,2}\. \p{L}+(?: \d{4})?/gu, '').replace(/\d+/g, '')).replace(/ /g, '')
