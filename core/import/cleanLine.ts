/** One line of copied text without what no reader sees: controls, marks of direction, letters that a font kept for itself. */

const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

/**
 * A soft hyphen stays where it ends the line, as the hyphen it is printed as; private letters (bullets of symbol fonts) become
 * `•` in front of the line and vanish elsewhere.
 */
export const cleanLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/\u00ad(\s*)$/, '-$1')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/^(\s*)\p{Co}+/u, '$1• ')
    // Controls, marks of direction and width, private letters, replacement signs, surrogates that stand alone, noncharacters.
    .replace(/\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|[\ufffc\ufffd\ufdd0-\ufdef\ufffe\uffff]/gu, '')
