import { expect, test } from 'vitest'
import { ok } from '../../core/framework/result.ts'
import { handedFiles, onlyHanded } from './handedFiles.ts'

function page() {
  const asked: unknown[] = []
  const yes = (wish: unknown) => {
    asked.push(wish)
    return ok(null) as never
  }
  const window = { handed: handedFiles() }
  const handlers = onlyHanded<typeof window>({
    'import.read': yes,
    'files.open': (wish) => {
      asked.push(wish)
      return null
    },
    'consultation.receive': yes,
  })
  return { asked, window, handlers }
}
const receive = (...paths: string[]) => ({
  round: 'q1',
  rounds: [],
  from: { kind: 'dropped' as const, paths },
})

test('a file that was let go over the window is read, opened and taken in', async () => {
  const { asked, window, handlers } = page()
  window.handed.note('/hjem/plan.docx')
  await handlers['import.read']({ from: 'file', path: '/hjem/plan.docx' }, window)
  await handlers['files.open']({ paths: ['/hjem/plan.docx'] }, window)
  await handlers['consultation.receive'](receive('/hjem/plan.docx'), window)
  expect(asked).toHaveLength(3)
})

test('a path that the page made up itself is not looked at', async () => {
  const { asked, window, handlers } = page()
  window.handed.note('/hjem/plan.docx')
  for (const path of ['/hjem/løn.xlsx', '/hjem/plan.docx/', '/hjem/./plan.docx', 'C:\\løn.xlsx']) {
    expect(await handlers['import.read']({ from: 'file', path }, window)).toMatchObject({
      ok: false,
      refusal: { code: 'not-found', message: expect.not.stringContaining('hjem') },
    })
    expect(await handlers['consultation.receive'](receive('/hjem/plan.docx', path), window)).toMatchObject({
      ok: false,
    })
  }
  expect(asked).toEqual([])
  await handlers['files.open']({ paths: ['/hjem/plan.docx', '/hjem/løn.grundlag'] }, window)
  expect(asked).toEqual([{ paths: ['/hjem/plan.docx'] }])
})

test('a dialog and pasted text need no path', async () => {
  const { asked, window, handlers } = page()
  await handlers['import.read']({ from: 'dialog' }, window)
  await handlers['import.read']({ from: 'text', text: 'Ledelse' }, window)
  await handlers['consultation.receive']({ round: 'q1', rounds: [], from: { kind: 'dialog' } }, window)
  expect(asked).toHaveLength(3)
})

test('one window’s files are no other’s, and only the last five hundred are remembered', () => {
  const [one, other] = [handedFiles(), handedFiles()]
  for (let i = 0; i <= 500; i++) one.note(`/${i}`)
  expect([one.has('/0'), one.has('/1'), one.has('/500'), other.has('/1')]).toEqual([false, true, true, false])
})
