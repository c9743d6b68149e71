/** Entries with their page at the right edge behind a hairline, which is a border: nobody has to hear it. */
export const contentsCss = `
.contents ol { margin: 0 }
.contents li { padding: 0; margin: 0; break-inside: avoid }
.contents li li { padding-left: 6mm }
.contents a { display: flex; align-items: baseline; color: inherit; text-decoration: none; padding-bottom: 2pt; line-height: 1.34 }
.contents a::after { content: ""; order: 1; flex: 1 1 8mm; margin: 0 2mm; border-bottom: .5pt solid #c8c8c8 }
.contents .entry { flex: 0 1 auto; min-width: 0; max-width: 88% }
.contents .page { order: 2; flex: 0 0 auto; min-width: 5mm; text-align: right; font-variant-numeric: tabular-nums }
.contents .chapter > a { font-weight: 700; padding-top: 8pt; padding-bottom: 3pt; break-after: avoid }
`
