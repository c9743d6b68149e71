import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { packTemplate } from '../../core/file/packTemplate.ts'
import { newsKey } from '../../core/origin/news/news.ts'
import { templateNews } from '../../core/origin/news/templateNews.ts'
import { instantiate } from '../../core/template/instantiate.ts'
import { parseTemplate } from '../../core/template/library.ts'
import type { Template } from '../../core/template/template.ts'
import { countingIds, framework } from '../../tests/builders/framework.ts'
import { type FoundTemplate, inLibrary, templateFinder } from './findTemplate.ts'
import { type OriginWindow, originRequests } from './originRequests.ts'

async function roskilde(): Promise<Template> {
  const parsed = parseTemplate(JSON.parse(await readFile('templates/roskilde.json', 'utf8')))
  if (!parsed.ok) throw new Error(parsed.refusal.message)
  return parsed.value
}
const begun = async () =>
  instantiate(await roskilde(), { kommune: 'Faxe Kommune' }, { id: 'f1', year: 2026, date: 'maj 2026' })

const requests = (found: FoundTemplate | null) =>
  originRequests({
    findTemplate: async (id) => (id === found?.template.id ? found : null),
    ids: countingIds(),
    now: () => new Date('2030-01-01'),
  })
/** A window that is asked for nothing but a file. */
const window = (file: string | null) => ({ askTemplate: async () => file }) as OriginWindow

test('the template comes with the names and the year of the framework, so that only what was written is news', async () => {
  const mine = await begun()
  const answer = await requests({ template: await roskilde(), file: null })['template.current'](
    { mine },
    window(null),
  )
  if (!answer.ok) throw new Error(answer.refusal.message)
  expect(answer.value).toMatchObject({ name: 'Resultater gennem tillid og mod', file: null })
  expect(templateNews(mine, answer.value.now).map(newsKey)).toEqual([])
})

test('a template that is nowhere is refused with where it was looked for', async () => {
  const answer = await requests(null)['template.current']({ mine: await begun() }, window(null))
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
  expect(answer.ok ? '' : answer.refusal.message).toMatch(/programmets egne.*biblioteket/)
})

test('a framework of one’s own has no template', async () => {
  const answer = await requests(null)['template.current']({ mine: framework() }, window(null))
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'invalid' } })
})

test('thinking better of choosing a file changes nothing', async () => {
  const answer = await requests(null)['template.choose']({ mine: await begun() }, window(null))
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'cancelled' } })
})

test('the program’s own templates are looked through first, then the others in their order', async () => {
  const template = await roskilde()
  const own = {
    get: async () => ({ ok: false, refusal: { code: 'not-found', message: '', path: '' } }) as never,
  }
  const found = { template, file: '/delt/roskilde.grundskabelon' }
  expect(
    await templateFinder(
      own,
      async () => null,
      async () => found,
    )('roskilde'),
  ).toBe(found)
  expect(await templateFinder(own)('roskilde')).toBeNull()
})

test('in the library the newest file that can be read counts', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'grundlag-origin-'))
  const file = (name: string) => path.join(folder, name)
  const template = { ...(await roskilde()), id: 'naboen' }
  await writeFile(file('ny.grundskabelon'), 'halv')
  await writeFile(file('anden.grundskabelon'), packTemplate({ ...template, id: 'en-anden' }))
  await writeFile(file('nabo.grundskabelon'), packTemplate(template))
  const filesOf = async () => ['ny', 'anden', 'nabo'].map((name) => file(`${name}.grundskabelon`))
  expect(await inLibrary({ filesOf })('naboen')).toEqual({ template, file: file('nabo.grundskabelon') })
  await rm(folder, { recursive: true })
})
