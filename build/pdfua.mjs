import { runTypeScript } from './runTypeScript.mjs'

/** `npm run pdfua`: holds exported PDFs against PDF/UA-1 with an independent checker. */
await runTypeScript('tests/pdfua/pdfua.ts')
