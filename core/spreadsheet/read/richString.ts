import type { Mark, TextRun } from '../../framework/richText.ts'
import type { XmlAttributes } from '../../xml/walkXml.ts'
import { decodedString } from './excelNames.ts'

/** Gathers the runs of a string as its elements come by (ECMA-376 18.4.8, CT_Rst); how East Asian text is pronounced is left out. */
export function richString() {
  let runs: TextRun[] = []
  let bold = false
  let italic = false
  let inText = false
  let aside = 0

  return {
    open: (name: string, attributes: XmlAttributes) => {
      if (name === 'x:rPh') aside += 1
      else if (name === 'x:r') bold = italic = false
      else if (name === 'x:b') bold = isOn(attributes.val)
      else if (name === 'x:i') italic = isOn(attributes.val)
      else if (name === 'x:t') inText = true
    },
    text: (text: string) => {
      if (!inText || aside > 0 || text === '') return
      const marks: Mark[] = [
        ...(bold ? [{ type: 'bold' } as const] : []),
        ...(italic ? [{ type: 'italic' } as const] : []),
      ]
      const last = runs.at(-1)
      const same =
        last !== undefined &&
        (last.marks ?? []).map(({ type }) => type).join() === marks.map(({ type }) => type).join()
      if (same) runs[runs.length - 1] = { ...last, text: last.text + text }
      else runs.push(marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks })
    },
    close: (name: string) => {
      if (name === 'x:rPh') aside -= 1
      else if (name === 'x:t') inText = false
    },
    /** What was gathered; begins anew. */
    take: (): TextRun[] => {
      const taken = runs.map((run) => ({ ...run, text: decodedString(run.text).replace(/\r\n?/g, '\n') }))
      runs = []
      bold = italic = inText = false
      aside = 0
      return taken
    },
  }
}

/** An element that switches something on does so without a value, too (18.8.2). */
const isOn = (value: string | undefined): boolean => value === undefined || value === '1' || value === 'true'
