import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { guide } from '../../core/text/guide.ts'
import { guideMarkdown } from './guideMarkdown.ts'

const docs = path.join(import.meta.dirname, '../../docs')

describe('the guide under docs/', () => {
  it('says what the guide in the program says', async () => {
    await expect(guideMarkdown()).toMatchFileSnapshot(path.join(docs, 'vejledning.md'))
  })

  it('has its pictures', () => {
    const missing = guide.flatMap(({ picture }) =>
      picture === null || existsSync(path.join(docs, 'images', `${picture.file}.png`)) ? [] : [picture.file],
    )
    expect(missing).toEqual([])
  })
})
