import { defineConfig } from 'playwright/test'

/** End-to-end tests on the packaged app; `npm run e2e` makes it first. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/globalSetup.ts',
  // A second try would hide what a user would have met, so the gate names every test that needed one. It is there for
  // busy machines, on which the steering loses its way where the program does not.
  retries: 1,
  // One at a time: windows on one display take the focus from each other.
  workers: 1,
  forbidOnly: true,
  // For a busy machine: nothing waits longer than it must.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
})
