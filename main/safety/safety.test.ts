import { expect, test } from 'vitest'
import { contentPolicy } from './contentPolicy.ts'
import { mayLoad } from './network.ts'
import { startPage } from './origin.ts'
import { isOwnFrame } from './ownFrame.ts'

test.each([
  ['the page itself', { url: startPage, parent: null }, true],
  ['a frame inside it', { url: startPage, parent: {} }, false],
  ['another origin', { url: 'https://grundlag/', parent: null }, false],
  ['a file', { url: 'file:///index.html', parent: null }, false],
  ['a name that only begins like ours', { url: 'app://grundlag.example/', parent: null }, false],
  ['no address', { url: '', parent: null }, false],
  ['a frame that is gone', null, false],
])('a message from %s', (_, frame, own) => {
  expect(isOwnFrame(frame)).toBe(own)
})

test.each([
  ['app://grundlag/index.html', true],
  ['data:image/png;base64,AA==', true],
  ['blob:app://grundlag/1', true],
  ['https://example.com/', false],
  ['http://127.0.0.1/', false],
  ['ws://127.0.0.1/', false],
  ['file:///etc/passwd', false],
  ['ftp://example.com/', false],
  ['chrome://version/', false],
  ['devtools://devtools/bundled/x.js', false],
])('loading %s: %s', (url, allowed) => {
  expect(mayLoad(url, false)).toBe(allowed)
})

test('the policy begins from nothing and evaluates nothing', () => {
  expect(contentPolicy.split('; ')[0]).toBe("default-src 'none'")
  expect(contentPolicy).not.toMatch(/unsafe|\*|https?:/)
})
