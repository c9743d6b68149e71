import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { someFramework } from '../../../tests/builders/arbitrary.ts'
import { someCommand } from '../../../tests/builders/arbitraryCommand.ts'
import {
  bullets,
  cell,
  competency,
  countingIds,
  dimension,
  framework,
  type Piece,
  prose,
  roles,
  theme,
} from '../../../tests/builders/framework.ts'
import { apply, type Command } from '../../edit/apply.ts'
import { Framework } from '../../framework/framework.ts'
import { signOfText } from '../../framework/held.ts'
import { inlineText, plainText, textBlocks } from '../../framework/richText.ts'
import { textsIn } from '../../framework/textsIn.ts'
import { instantiate } from '../../template/instantiate.ts'
import type { Template } from '../../template/template.ts'
import { type News, newsKey } from './news.ts'
import { templateNews } from './templateNews.ts'

const templateOf = (inside: Framework): Template => ({
  format: 'grundskabelon',
  version: 3,
  id: 'nabo',
  name: 'Nabo',
  origin: { municipality: 'Nabo Kommune', unit: '', year: 2021, title: 'Ledelse', source: '' },
  defaults: { issuer: '' },
  notes: [],
  framework: inside,
})
const begun = (inside: Framework) =>
  instantiate(templateOf(inside), { kommune: 'Faxe Kommune' }, { id: 'f1', year: 2026, date: '' })
const made = (...pieces: readonly Piece[]) => begun(framework(...pieces))

const change = (mine: Framework, ...given: readonly Command[]): Framework =>
  given.reduce((now, command) => {
    const applied = apply(now, command, countingIds())
    if (!applied.ok) throw new Error(applied.refusal.message)
    return applied.value.framework
  }, mine)
const take = (mine: Framework, now: Framework, which: (news: News) => boolean = () => true) =>
  change(mine, {
    type: 'template.take',
    now,
    chosen: templateNews(mine, now).filter(which).map(newsKey),
  })
const said = (mine: Framework, now: Framework) =>
  templateNews(mine, now).map((news) =>
    [
      news.kind,
      news.what,
      ...(news.kind === 'reworded' && news.field !== null ? [news.field] : []),
      news.where.join('/'),
      news.kind === 'reworded' ? `${news.before} → ${news.after} (${news.mine})` : news.text,
    ].join('|'),
  )
const proseOf = ({ parts }: Framework) =>
  parts.map((part) => [
    part.title,
    ...(part.kind === 'prose' ? textBlocks(part.body.content).map(({ content }) => plainText(content)) : []),
  ])
const write = (mine: Framework, part: string, words: (text: string) => string): Framework => {
  const found = mine.parts.find(({ id }) => id === part)
  if (found?.kind !== 'prose') throw new Error('There is no such prose')
  const body = structuredClone(found.body)
  for (const block of textBlocks(body.content)) block.content = inlineText(words(plainText(block.content)))
  return change(mine, { type: 'part.write', id: part, body })
}

const first = made(
  prose('Forord', 'Vi leder sammen', 'Vi følger op'),
  prose('Værdier', 'Indledning', bullets('Tillid', 'Mod')),
)

describe('news in prose', () => {
  it('are blocks in other words, with one’s own beside them where one has any', () => {
    const now = made(
      prose('Forord', 'Vi leder sammen i {{kommune}}', 'Vi følger op'),
      prose('Værdier', 'Indledning', bullets('Tillid', 'Mod')),
    )
    expect(said(first, now)).toEqual([
      'reworded|block|Forord|Vi leder sammen → Vi leder sammen i Faxe Kommune (null)',
    ])
    expect(proseOf(take(first, now))[0]).toEqual(['Forord', 'Vi leder sammen i Faxe Kommune', 'Vi følger op'])
    const mine = write(first, 'p1', (text) => `${text} her`)
    expect(said(mine, now)).toEqual([
      'reworded|block|Forord|null → Vi leder sammen i Faxe Kommune (Vi leder sammen her)',
    ])
  })

  it('are new blocks and points, each behind the one it stands behind there', () => {
    const now = made(
      prose('Forord', 'Først', 'Vi leder sammen', 'Midt imellem', 'Vi følger op'),
      prose('Værdier', 'Indledning', bullets('Tillid', 'Ordentlighed', 'Mod', 'Lyst')),
    )
    expect(said(first, now)).toEqual([
      'added|block|Forord|Først',
      'added|block|Forord|Midt imellem',
      'added|block|Værdier|Ordentlighed',
      'added|block|Værdier|Lyst',
    ])
    const taken = take(first, now)
    expect(proseOf(taken)).toEqual(proseOf(now))
    expect(taken.parts.map((part) => part.kind === 'prose' && part.body.content.length)).toEqual([4, 2])
    expect(said(taken, now)).toEqual([])
  })

  it('are new parts, where they stand there, and those that are gone', () => {
    const now = made(
      prose('Om grundlaget', 'Sådan bruges det'),
      prose('Forord', 'Vi leder sammen', 'Vi følger op'),
    )
    expect(said(first, now)).toEqual(['added|part||Om grundlaget', 'gone|part||Værdier'])
    expect(proseOf(take(first, now))).toEqual(proseOf(now))
    expect(proseOf(take(first, now, ({ kind }) => kind === 'added')).map(([title]) => title)).toEqual([
      'Om grundlaget',
      'Forord',
      'Værdier',
    ])
  })

  it('are what is gone only where it stands word for word', () => {
    const now = made(prose('Forord', 'Vi leder sammen'), prose('Værdier', 'Indledning', bullets('Tillid')))
    expect(said(first, now)).toEqual(['gone|block|Forord|Vi følger op', 'gone|block|Værdier|Mod'])
    expect(proseOf(take(first, now))).toEqual(proseOf(now))
    expect(
      said(
        write(first, 'p1', (text) => `${text}!`),
        now,
      ),
    ).toEqual(['gone|block|Værdier|Mod'])
  })

  it('are none where text was only moved, or was deleted here', () => {
    const now = made(
      prose('Værdier', 'Vi følger op', 'Indledning', bullets('Tillid', 'Mod')),
      prose('Forord', 'Vi leder sammen'),
    )
    expect(said(first, now)).toEqual([])
    expect(said(change(first, { type: 'part.remove', id: 'p2' }), first)).toEqual([])
    const taken = take(first, made(prose('Forord', 'Vi leder sammen', 'Vi følger op', 'Nyt')), isAdded)
    const without = write(taken, 'p1', (text) => (text === 'Nyt' ? '' : text))
    expect(
      said(without, made(prose('Forord', 'Vi leder sammen', 'Vi følger op', 'Nyt'))).join(),
    ).not.toContain('added')
  })

  it('are not sure where nobody noted what the template said', () => {
    const unknown = { ...first, sources: first.sources.map(({ held: _, ...source }) => source) }
    const mine = write(unknown, 'p1', (text) => `${text} her`)
    expect(templateNews(mine, first)).toMatchObject([
      { kind: 'reworded', mine: 'Vi leder sammen her', before: null, sure: false },
      { kind: 'reworded', mine: 'Vi følger op her', before: null, sure: false },
    ])
  })
})

const isAdded = ({ kind }: News) => kind === 'added'

describe('news of names', () => {
  const grid = (role: string, row: string, opened: string, about: string) =>
    made(
      roles(role),
      theme(about, competency(row, dimension(opened, cell(role, 'Sætter retning')), dimension('Balance'))),
    )
  const before = grid('Chef', 'Drift', 'Fokus', 'Opgaven')
  const after = grid('Områdechef', 'Sikker drift', 'Retning', 'Kerneopgaven')

  it('are roles, themes, competencies and dimensions that are called something else', () => {
    expect(said(before, after)).toEqual([
      'reworded|role|name|Chef|Chef → Områdechef (null)',
      'reworded|theme|name|Opgaven|Opgaven → Kerneopgaven (null)',
      'reworded|competency|name|Drift|Drift → Sikker drift (null)',
      'reworded|dimension|name|Drift/Fokus|Fokus → Retning (null)',
    ])
    const taken = take(before, after)
    expect(textsIn(taken)).toEqual(textsIn(after))
    expect(taken.cells).toEqual(before.cells)
    expect(said(taken, after)).toEqual([])
  })

  it('never write over a name one has given oneself', () => {
    const mine = change(before, { type: 'role.set', id: 'r1', changes: { name: 'Fagchef' } })
    expect(said(mine, before)).toEqual([])
    expect(said(mine, after)[0]).toBe('reworded|role|name|Fagchef|null → Områdechef (Fagchef)')
    const taken = take(mine, after, (news) => news.kind !== 'reworded' || news.mine === null)
    expect(taken.roles.map(({ name }) => name)).toEqual(['Fagchef'])
    expect(taken.competencies.map(({ name }) => name)).toEqual(['Sikker drift'])
  })
})

describe('whatever both have written', () => {
  const isText = ({ kind, what }: News) =>
    what === 'part' || what === 'block' || (kind === 'reworded' && what !== 'statement')
  const steps = fc.tuple(
    someFramework,
    fc.array(someCommand, { maxLength: 6 }),
    fc.array(someCommand, { maxLength: 6 }),
  )
  const told = (
    from: Framework,
    commands: readonly ((now: Framework) => Command)[],
    prefix: string,
  ): Framework => {
    let count = 0
    return commands.reduce((now, command) => {
      const given = command(now)
      // Taking over and bringing back write into more than the texts.
      if (given.type === 'template.take' || given.type === 'framework.restore') return now
      const applied = apply(now, given, () => `${prefix}${count++}`)
      return applied.ok ? applied.value.framework : now
    }, from)
  }
  const bare = (given: Framework): Framework => ({
    ...given,
    sources: [],
    origin: null,
    cells: {},
    rounds: [],
  })

  test('a template that is as it was has no news in names and prose', () => {
    fc.assert(
      fc.property(steps, ([given, mineSteps]) => {
        const from = begun(bare(given))
        const mine = told(from, mineSteps, 'mine')
        expect(templateNews(mine, from).filter(isText)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('what is taken unasked leaves every name and paragraph that is one’s own as it is', () => {
    let taken = 0
    fc.assert(
      fc.property(steps, ([given, mineSteps, theirSteps]) => {
        const from = bare(given)
        const mine = told(begun(from), mineSteps, 'mine')
        const now = begun(bare(told(from, theirSteps, 'their')))
        const held = new Set(mine.sources.flatMap((source) => source.held ?? []))
        const chosen = templateNews(mine, now).filter(
          (news) => isText(news) && news.kind !== 'gone' && (news.kind !== 'reworded' || news.mine === null),
        )
        const applied = apply(
          mine,
          { type: 'template.take', now, chosen: chosen.map(newsKey) },
          countingIds(),
        )
        if (!applied.ok) return
        taken += 1
        const after = new Map(
          textsIn(applied.value.framework).map((text) => [`${text.id} ${text.field}`, text]),
        )
        for (const text of textsIn(mine))
          if (!held.has(signOfText(text))) expect(after.get(`${text.id} ${text.field}`)).toEqual(text)
        expect(Framework.parse(structuredClone(applied.value.framework))).toEqual(applied.value.framework)
        const keys = new Set(chosen.map(newsKey))
        const left = templateNews(applied.value.framework, now).filter((news) => keys.has(newsKey(news)))
        expect(left).toEqual([])
      }),
      { numRuns: 600 },
    )
    expect(taken).toBeGreaterThan(50)
  })
})
