import { describe, expect, it } from 'vitest'
import { about, framework, roles } from '../../tests/builders/framework.ts'
import { acceptedOf, namesIn } from './accepted.ts'
import { createVerdicts } from './verdicts.ts'
import { type Word, wordsIn } from './words.ts'

const only = (text: string): Word => {
  const [word] = wordsIn(text).slice(-1)
  if (!word) throw new Error(`No word in ${text}`)
  return word
}

describe('accepted words', () => {
  const accepts = acceptedOf(['onboarding', 'Bifrost', 'e-læringsbørs'])
  it.each(['onboarding', 'Onboarding', 'onboardings', 'Bifrost', 'Bifrosts', "Bifrost's", 'e-læringsbørs'])(
    'cover %s',
    (text) => expect(accepts(only(text))).toBe(true),
  )
  it.each(['bifrost', 'onboardingen', 'børs'])('do not cover %s', (text) =>
    expect(accepts(only(text))).toBe(false),
  )
})

describe('names', () => {
  it('are those of the municipality, the administration, the issuer and the roles', () => {
    const names = namesIn(
      framework(
        about({ organisation: 'Grønsted Kommune', unit: 'Zocial', issuer: 'Qchefen' }),
        roles('Distrikzleder af xyleder'),
      ),
    )
    expect(names).toEqual(expect.arrayContaining(['Grønsted', 'Zocial', 'Qchefen', 'Distrikzleder']))
    expect(names).not.toContain('xyleder')
  })
})

describe('verdicts', () => {
  it('ask about a word once, and about what it is part of only where it is wrong', () => {
    const verdicts = createVerdicts()
    const first = only('bl.a.')
    expect(verdicts.toAsk(first)).toEqual(['bl'])
    expect(verdicts.isWrong(first)).toBe(false)
    verdicts.answered(['bl'], ['bl'])
    expect(verdicts.toAsk(first)).toEqual(['bl.a', 'bl.a.'])
    verdicts.answered(['bl.a', 'bl.a.'], ['bl.a'])
    expect(verdicts.toAsk(first)).toEqual([])
    expect(verdicts.isWrong(first)).toBe(false)
  })

  it('call wrong what the dictionary knows in no way', () => {
    const verdicts = createVerdicts()
    const word = only('ledelsesgrunlag')
    verdicts.answered(['ledelsesgrunlag'], ['ledelsesgrunlag'])
    expect(verdicts.toAsk(word)).toEqual([])
    expect(verdicts.isWrong(word)).toBe(true)
  })
})
