/** The text of a mail that is a web page: its paragraphs as lines, without tags, scripts and styles. */
export const withoutTags = (html: string): string =>
  without(without(without(html, '<style', '</style>'), '<script', '</script>'), '<head', '</head>')
    .replace(/\s+/g, ' ')
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/gi, '\n\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|\w{1,10});/gi, (whole, name: string) => entity(name) ?? whole)

function without(text: string, begin: string, end: string): string {
  const lower = text.toLowerCase()
  let [kept, at] = ['', 0]
  for (;;) {
    const from = lower.indexOf(begin, at)
    const to = from < 0 ? -1 : lower.indexOf(end, from)
    if (to < 0) return kept + text.slice(at)
    kept += text.slice(at, from)
    at = to + end.length
  }
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  ndash: '–',
  mdash: '—',
  raquo: '»',
  laquo: '«',
  rdquo: '”',
  ldquo: '“',
  rsquo: '’',
  hellip: '…',
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] ?? null) : null
  const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' '
}
