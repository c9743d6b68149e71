import { defineConfig } from 'vitest/config'

/** Unit tests stand beside their source (`x.test.ts`); what runs in the packaged app is `tests/e2e/*.spec.ts`. */
export default defineConfig({
  test: {
    include: ['{core,main,renderer,build,tests}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Some re-open what was written with LibreOffice, which takes its time on a busy machine and may have to be started twice
    // (tests/support/office.ts).
    testTimeout: 200_000,
    hookTimeout: 200_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
})
