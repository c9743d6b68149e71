import { describe, expect, it } from 'vitest'
import { commandFor, shortcutOf, withKeys } from './keys.ts'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('the keyboard map', () => {
  it('finds commands by their accelerators', () => {
    expect(commandFor(press('s', { ctrlKey: true }), false)).toBe('file.save')
    expect(commandFor(press('E', { ctrlKey: true, shiftKey: true }), false)).toBe('file.exportWord')
    expect(commandFor(press('F12'), false)).toBe('file.saveAs')
  })

  it('takes both keys that people know redo by', () => {
    expect(commandFor(press('y', { ctrlKey: true }), false)).toBe('edit.redo')
    expect(commandFor(press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe('edit.redo')
  })

  it('leaves letters, and Ctrl with Alt (AltGr on Danish keyboards), alone', () => {
    expect(commandFor(press('s'), false)).toBeNull()
    expect(commandFor(press('s', { ctrlKey: true, altKey: true }), false)).toBeNull()
  })

  it('takes the command key on a Mac', () => {
    expect(commandFor(press('z', { metaKey: true }), true)).toBe('edit.undo')
    expect(commandFor(press('z', { ctrlKey: true }), true)).toBeNull()
  })

  it('names keys in Danish', () => {
    expect(shortcutOf('file.exportPdf')).toBe('Ctrl+Skift+P')
    expect(withKeys('file.save')).toBe('Gem (Ctrl+S)')
    expect(withKeys('insert.role')).toBe('Rolle')
  })
})
