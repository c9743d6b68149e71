/**
 * A script in which every letter beyond ASCII is written by its number (ECMAScript, 12.9.4, `\uXXXX`), which means the same in a
 * string, a template, a regular expression and a name. A browser keeps a script with a single dash or quotation mark of print in
 * two bytes a letter, and takes longer to read it.
 *
 * Only for scripts without `String.raw`.
 */
export const inPlainLetters = (script: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything but ASCII
  script.replace(/(\\*)([^\x00-\x7f])/g, (_, slashes: string, letter: string) => {
    // A letter that was escaped without need: its own escape takes the place of that.
    const before = slashes.length % 2 === 1 ? slashes.slice(1) : slashes
    return `${before}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
