import { describe, expect, it } from 'vitest'
import { checkFile } from './check.mjs'

const messages = (file: string, code: string) => checkFile(file, code).map((violation) => violation.message)

describe('the rooms', () => {
  it.each([
    ['core/framework/a.ts', "import { x } from '../text/b.ts'", 'core/framework may not import core/text'],
    ['core/framework/a.ts', "import { readFileSync } from 'node:fs'", 'may not import the package node:fs'],
    [
      'core/text/a.ts',
      "import { Framework } from '../framework/framework.ts'",
      'core/text may not import core/framework',
    ],
    [
      'core/edit/a.ts',
      "import { layOut } from '../layout/layOut.ts'",
      'core/edit may not import core/layout',
    ],
    ['core/layout/a.ts', "export * from '../word/b.ts'", 'core/layout may not import core/word'],
    [
      'core/template/a.ts',
      "const a = await import('../file/b.ts')",
      'core/template may not import core/file',
    ],
    ['core/figure/a.ts', "type A = import('../layout/b.ts').A", 'core/figure may not import core/layout'],
    ['core/check/a.ts', "import 'react'", 'may not import the package react'],
    ['core/file/a.ts', "import { app } from 'electron'", 'may not import the package electron'],
    ['core/word/a.ts', "import { html } from '../html/b.ts'", 'core/word may not import core/html'],
    ['core/html/a.ts', "import { Packer } from 'docx'", 'may not import the package docx'],
    [
      'core/bridge/a.ts',
      "import { App } from '../../renderer/App.tsx'",
      'core/bridge may not import renderer',
    ],
    ['main/a.ts', "import { App } from '../renderer/App.tsx'", 'main may not import renderer'],
    ['main/a.ts', "import { useState } from 'react'", 'may not import the package react'],
    [
      'main/preload.ts',
      "import { contract } from '../core/bridge/contract.ts'",
      'may only import types from core/bridge',
    ],
    ['main/preload.ts', "import { open } from './open.ts'", 'main/preload.ts may not import main'],
    ['renderer/a.tsx', "import { open } from '../main/open.ts'", 'renderer may not import main'],
    ['renderer/a.tsx', "import type { Word } from '../core/word/a.ts'", 'renderer may not import core/word'],
    ['renderer/a.tsx', "import { ipcRenderer } from 'electron'", 'may not import the package electron'],
    ['templates/a.ts', "import { z } from 'zod'", 'may not import the package zod'],
    ['core/edit/a.ts', "import { apply } from './apply'", 'needs its file ending'],
    ['core/edit/a.ts', 'const now = Date.now()', 'core may not call Date.now()'],
    ['core/edit/a.ts', 'const now = new Date()', 'core may not call new Date()'],
    ['core/edit/a.ts', 'const random = [1].map(Math.random)', 'core may not call Math.random()'],
    [
      'core/edit/a.test.ts',
      "import { open } from '../../main/open.ts'",
      'a test in core may not import main',
    ],
    ['core/utils/a.ts', '', 'is in no room'],
  ])('%s refuses %s', (file, code, message) => {
    expect(messages(file, code)).toEqual([expect.stringContaining(message)])
  })

  it.each([
    ['core/edit/a.ts', "import { produce } from 'immer'\nimport { ok } from '../framework/result.ts'"],
    ['core/edit/a.ts', 'const day = new Date(2021, 11, 1)'],
    [
      'core/edit/a.test.ts',
      "import fc from 'fast-check'\nimport { layOut } from '../layout/layOut.ts'\nconst now = Date.now()",
    ],
    ['core/bridge/a.ts', "import { Framework } from '../framework/framework.ts'"],
    [
      'main/a.ts',
      "import path from 'node:path'\nimport { write } from '../core/word/write.ts'\nimport { app } from 'electron'",
    ],
    [
      'main/preload.ts',
      "import { contextBridge } from 'electron'\nimport type { Bridge } from '../core/bridge/contract.ts'",
    ],
    [
      'renderer/a.tsx',
      "import { Button } from '@fluentui/react-components'\nimport './page.css'\nconst a = <Button />",
    ],
  ])('%s allows %s', (file, code) => {
    expect(messages(file, code)).toEqual([])
  })

  it('says what to do instead, and where', () => {
    expect(checkFile('renderer/a.tsx', "\nimport { open } from '../main/open.ts'")).toEqual([
      { file: 'renderer/a.tsx', line: 2, message: expect.stringMatching(/Instead: .*bridge/) },
    ])
  })
})
