/** The remark with a phrase behind what was written; once. */
export function withPhrase(remark: string, phrase: string): string {
  const said = remark.trimEnd()
  if (said.includes(phrase)) return remark
  return said === '' ? phrase : `${said} ${phrase}`
}

/** The most phrases one can have, and the letters of one, see `Preferences.remarkPhrases`. */
const most = 100
const mostLetters = 2000

/** Whether a remark is worth keeping as a phrase: it is none yet. */
export const isSavable = (remark: string, phrases: readonly string[]): boolean => {
  const said = remark.trim()
  return said !== '' && said.length <= mostLetters && phrases.length < most && !phrases.includes(said)
}
