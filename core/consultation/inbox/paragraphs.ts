/** No letter has more; what a response can hold, see core/framework/round.ts. */
export const mostParagraphs = 5000
const longest = 40_000

/**
 * The paragraphs of a letter or mail as plain text. An empty line parts them, and so does a line that begins with a bullet or a
 * number; lines that were broken by the mail program are one again. Nothing is left out.
 */
export function paragraphsOf(text: string): readonly string[] {
  const paragraphs: string[] = []
  let open: string | null = null
  let before = ''
  const close = () => {
    if (open !== null) paragraphs.push(...pieces(open))
    open = null
  }
  for (const raw of text.split(/\r\n?|[\n\f\v\u0085\u2028\u2029]/)) {
    const line = cleaned(raw)
    if (line === '') close()
    else if (open !== null && goesOn(before, line)) open = `${open} ${line}`
    else {
      close()
      open = line
    }
    before = line
  }
  close()
  if (paragraphs.length <= mostParagraphs) return paragraphs
  const kept = paragraphs.slice(0, mostParagraphs - 1)
  return [...kept, ...pieces(paragraphs.slice(mostParagraphs - 1).join(' ')).slice(0, 1)]
}

/** A line as full as mail programs make them was broken by one. */
const broken = 55
const front = /^([-–—•*·◦▪]|\d+(\.\d+)*[.)]?|\d+\.\d+(\.\w+)*[:.]?|[a-zæøå]\))\s/iu

const goesOn = (before: string, line: string): boolean => before.length >= broken && !front.test(line)

/** Without marks of direction, soft hyphens and what cannot be seen. */
const cleaned = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()

/** A paragraph longer than an answer may be is several. */
function pieces(text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; at += longest) parts.push(text.slice(at, at + longest))
  return parts
}
