import { expect, test } from 'vitest'
import { inlineText } from '../../core/framework/richText.ts'
import { borrowed, cell, competency, framework, roles, source } from '../../tests/builders/framework.ts'
import { carry, withOrigin } from './carried.ts'

const line = (text: string) => ({ lead: '', text: inlineText(text) })
const from = { dimension: 'd1', role: 'r1' }
const one = framework(
  source({ municipality: 'Nabo Kommune' }),
  roles('Chef'),
  competency('Drift', cell('Chef', borrowed('Følger tæt op', 'Følger op'), 'Eget')),
)

test('what is cut is from where it was, when it is put in elsewhere in the same framework', () => {
  carry(one, [from])
  expect(withOrigin(one, [line('Følger tæt op'), line('Eget'), line('Andet')])).toEqual([
    { ...line('Følger tæt op'), borrowed: { text: 'Følger op', source: 'o1' } },
    line('Eget'),
    line('Andet'),
  ])
})

test('another framework knows other sources by the same names', () => {
  carry(one, [from])
  expect(withOrigin({ ...one, id: 'f2' }, [line('Følger tæt op')])).toEqual([line('Følger tæt op')])
})
