import { Document, Packer, Paragraph, TextRun } from 'docx'
import { savedByLibreOffice } from './savedByLibreOffice.ts'

/** A letter as somebody writes it and LibreOffice exports it: a PDF. Paragraphs are divided by empty lines. */
export async function letterAsPdf(letter: string): Promise<Uint8Array> {
  const children = letter
    .split('\n\n')
    .map((each) => new Paragraph({ children: lines(each), spacing: { after: 240 } }))
  const docx = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  const saved = await savedByLibreOffice(new Map([['brev', new Uint8Array(docx)]]), { to: 'pdf' })
  const pdf = saved.get('brev')
  if (pdf === undefined) throw new Error('LibreOffice has made no PDF')
  return pdf
}

const lines = (paragraph: string): TextRun[] =>
  paragraph.split('\n').map((text, at) => new TextRun({ text, ...(at === 0 ? {} : { break: 1 }) }))
