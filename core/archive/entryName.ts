/**
 * Whether a name inside an archive stays inside it wherever it is written: a relative path of plain segments, with
 * no drive, no backslash, no `..`, nothing that a file system reads as something else (APPNOTE 4.4.17.1).
 */
export const isSafeName = (name: string): boolean =>
  name.length > 0 &&
  name.length <= 255 &&
  !forbidden.test(name) &&
  name
    .split('/')
    .every((segment) => segment !== '' && segment !== '.' && segment !== '..' && !/[. ]$/.test(segment))

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what must not stand in a file name
const forbidden = /[\u0000-\u001f\u007f\\:*?"<>|]/

/** Two names that Windows and macOS would put in the same place. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase()

/**
 * Whether a name points out of its archive, or cannot be one. Milder than `isSafeName`, for archives that are only read in memory:
 * a question mark in the name of a picture is nobody's harm.
 */
export const leadsOut = (name: string): boolean =>
  name.length > 1000 ||
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what must not stand in a file name
  /^[a-z]:|[\u0000-\u001f\u007f]/i.test(name) ||
  name.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')
