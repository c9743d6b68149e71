/**
 * A small PDF as Chromium prints it: plain objects and one cross-reference table, tagged, with a contents link, a link out,
 * an unlabelled list, a table, a bookmark that says its heading twice, and marks that nobody tagged.
 */
export function printedPdf(changes: Readonly<Record<number, string>> = {}): Uint8Array {
  const bodies = { ...objects, ...changes }
  const count = Math.max(...Object.keys(bodies).map(Number)) + 1
  let file = '%PDF-1.4\n'
  let rows = '0000000000 65535 f \n'
  for (let number = 1; number < count; number++) {
    rows += `${String(file.length).padStart(10, '0')} 00000 n \n`
    file += `${number} 0 obj\n${bodies[number] ?? 'null'}\nendobj\n`
  }
  const start = file.length
  file += `xref\n0 ${count}\n${rows}trailer\n<</Size ${count}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

const stream = (content: string): string => `<</Length ${content.length}>> stream\n${content}\nendstream`
const element = (kind: string, parent: number, kids: string, more = ''): string =>
  `<</Type /StructElem\n/S /${kind}\n/P ${parent} 0 R\n/K [${kids}]${more}>>`
const marked = (page: number, id: number): string => `<</Type /MCR\n/Pg ${page} 0 R\n/MCID ${id}>>`
const tagged = (id: number, text: string): string =>
  `BT\n/P <</MCID ${id} >>BDC\n/F1 11 Tf\n1 0 0 1 72 ${700 - 20 * id} Tm\n(${text}) Tj\nEMC\nET\n`

/** What stands at the head of every page, outside the tagged content. */
export const untagged =
  'BT\n/F1 9 Tf\n1 0 0 1 72 800 Tm\n(Side 1 \\(af 2\\) EMC) Tj\nET\n0 0 200 1 re\nf\n0 5 200 1 re\nf\n'

const objects: Readonly<Record<number, string>> = {
  1: '<</Title (Sammen)\n/Creator (Chromium)>>',
  2: '<</Type /Catalog\n/Pages 3 0 R\n/Dests 6 0 R\n/StructTreeRoot 10 0 R\n/Outlines 30 0 R\n/Lang (da)>>',
  3: '<</Type /Pages\n/Count 2\n/Kids [4 0 R 5 0 R]>>',
  4: '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]\n/Resources <</Font <</F1 9 0 R>>>>\n/Contents 7 0 R\n/StructParents 0\n/Annots [26 0 R 27 0 R]>>',
  5: '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 595 842]\n/Resources <</Font <</F1 9 0 R>>>>\n/Contents 8 0 R\n/StructParents 1>>',
  6: '<</h_p1 [5 0 R /XYZ 72 700 0]>>',
  7: stream(untagged + tagged(0, 'Forord') + tagged(1, 'kl.dk') + tagged(2, '1.A') + tagged(3, 'Lytter')),
  8: stream(untagged + tagged(0, 'Forord') + tagged(1, 'Chef')),
  9: '<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica>>',
  10: '<</Type /StructTreeRoot\n/K 11 0 R\n/ParentTreeNextKey 2\n/ParentTree 25 0 R>>',
  11: element('Document', 10, '12 0 R 14 0 R 16 0 R 20 0 R 21 0 R'),
  12: element('Link', 11, '13 0 R <</Type /OBJR\n/Pg 4 0 R\n/Obj 26 0 R>>'),
  13: element('NonStruct', 12, marked(4, 0)),
  14: element('Link', 11, '15 0 R <</Type /OBJR\n/Pg 4 0 R\n/Obj 27 0 R>>'),
  15: element('NonStruct', 14, marked(4, 1)),
  16: element('L', 11, '17 0 R'),
  17: element('LI', 16, '18 0 R 19 0 R'),
  18: element('NonStruct', 17, marked(4, 2)),
  19: element('NonStruct', 17, marked(4, 3)),
  20: element('H1', 11, marked(5, 0)),
  21: element('Table', 11, '22 0 R'),
  22: element('TR', 21, '23 0 R'),
  23: element('TH', 22, marked(5, 1), '\n/A [<</O /Table\n/Scope /Column>>]'),
  24: '[13 0 R 15 0 R 18 0 R 19 0 R]',
  25: '<</Type /ParentTree\n/Nums [0 24 0 R 1 28 0 R]>>',
  26: '<</Type /Annot\n/Subtype /Link\n/F 4\n/Rect [72 690 200 710]\n/Border [0 0 0]\n/Dest /h_p1>>',
  27: '<</Type /Annot\n/Subtype /Link\n/F 4\n/Rect [72 660 200 680]\n/Border [0 0 0]\n/A <</Type /Action\n/S /URI\n/URI (https://kl.dk/)>>>>',
  28: '[20 0 R 23 0 R]',
  29: '<</Title (ForordForord)\n/Dest [5 0 R /XYZ 72 700 0]\n/Parent 30 0 R>>',
  30: '<</Type /Outlines\n/First 29 0 R\n/Last 29 0 R\n/Count 1>>',
}
