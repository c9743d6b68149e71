import { runTypeScript } from './runTypeScript.mjs'

/** `npm run bench`: side-by-side measurements as a table; no test, since times differ from machine to machine. */
await runTypeScript('tests/bench/bench.ts')
