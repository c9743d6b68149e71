import { WelcomePage } from './pages/welcome.ts'
import { expect, test } from './support/app.ts'
import { exampleNames } from './support/begun.ts'

/** For those who have asked their system for less motion. */

test('with reduced motion nothing slides or fades', async ({ start }) => {
  const { page } = await start()
  const card = new WelcomePage(page).card('roskilde')
  const slides = () => card.evaluate((element) => getComputedStyle(element).transitionDuration)
  await expect(card).toBeVisible()
  expect(await slides()).not.toBe('0s')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await slides()).toBe('0s')
})

test('nothing of ours moves for those who ask for stillness', async ({ start }) => {
  const { page } = await start()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && Number(effect?.getComputedTiming().duration) > 20,
        )
        .map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.className : 'unknown')),
    )
  const welcome = new WelcomePage(page)
  await welcome.cards.first().hover()
  expect(await moving()).toEqual([])
  const editor = await welcome.begin('holstebro', exampleNames)
  for (const keys of ['Control+f', 'F1', 'Control+p', 'Escape', 'Control+s']) {
    await page.keyboard.press(keys)
    expect.soft(await moving(), keys).toEqual([])
  }
  await editor.grid.cells.first().focus()
  await page.keyboard.press('Shift+F10')
  expect.soft(await moving(), 'menu').toEqual([])
})
