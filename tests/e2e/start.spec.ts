import { expect, test } from './support/app.ts'

test('the window has neither Node nor Electron', async ({ start }) => {
  const { page } = await start()
  const reach = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  )
  expect(reach).toEqual([])
})
