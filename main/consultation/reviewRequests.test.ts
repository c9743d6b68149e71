import { expect, it } from 'vitest'
import { withSent } from '../../core/file/consultation/sent.ts'
import { cell, competency, framework, roles } from '../../tests/builders/framework.ts'
import type { DocumentWindow } from '../documents/documentWindow.ts'
import { newFile } from '../documents/openFile.ts'
import { reviewRequests } from './reviewRequests.ts'

const sent = framework(roles('Chef'), competency('Drift', cell('Chef', 'Sikrer driften')))
const windowWith = (extras: ReadonlyMap<string, Uint8Array>) =>
  ({ file: () => ({ ...newFile('Prøve'), extras }) }) as unknown as DocumentWindow

it('gives the framework as it was sent, and a sentence where the file does not hold it', () => {
  const ask = (round: string) =>
    reviewRequests()['consultation.sent']({ round }, windowWith(withSent(new Map(), 'h1', sent)))
  expect(ask('h1')).toEqual({ ok: true, value: sent })
  expect(ask('h2')).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
})
