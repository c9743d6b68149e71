import { expect, test } from 'vitest'
import { inlineText } from '../../framework/richText.ts'
import { guessBuilder, nothingWritten } from './guessBuilder.ts'

test('dimensions of one name are one, and are found without reading all the others', () => {
  let read = 0
  const counted = {
    type: 'text' as const,
    get text() {
      read += 1
      return 'Fokus'
    },
  }
  const builder = guessBuilder()
  const drift = builder.competency(null, { text: inlineText('Drift'), lines: ['l1'] })
  const first = builder.dimension(drift, { text: [counted], lines: ['l2'] })
  const once = read
  for (let n = 0; n < 10; n++) builder.dimension(drift, { text: inlineText(`Nr. ${n}`), lines: [`d${n}`] })
  expect(read).toBe(once)
  expect(builder.dimension(drift, { text: inlineText('Fokus'), lines: ['l9'] })).toBe(first)
  expect(first.lines).toEqual(['l2', 'l9'])
  expect(drift.dimensions).toHaveLength(11)

  // The same name in another row is another dimension.
  const other = builder.competency(null, { text: inlineText('Strategi'), lines: ['l10'] })
  expect(builder.dimension(other, { text: inlineText('Fokus'), lines: ['l11'] })).not.toBe(first)
  expect(builder.dimension(other, nothingWritten).id).toBe('l10.2')
})
