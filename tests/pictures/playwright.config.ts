import { defineConfig } from 'playwright/test'

/** Takes the pictures of the README from the packaged app: `npx playwright test -c tests/pictures`. No part of the gate. */
// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default defineConfig({
  testDir: '.',
  testMatch: '*.pictures.ts',
  outputDir: '../../test-results',
  globalSetup: '../e2e/support/globalSetup.ts',
  workers: 1,
  reporter: [['list']],
})
