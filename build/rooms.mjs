import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkFile } from './rooms/check.mjs'
import { root } from './setup/paths.mjs'

/** `npm run rooms`: holds every source file against the table of who may import whom (build/rooms/rooms.mjs). */
const files = ['core', 'main', 'renderer', 'templates'].flatMap((place) =>
  readdirSync(path.join(root, place), { encoding: 'utf8', recursive: true })
    .map((name) => `${place}/${name.replaceAll('\\', '/')}`)
    .filter((name) => /\.tsx?$/.test(name)),
)
const violations = files.flatMap((file) => checkFile(file, readFileSync(path.join(root, file), 'utf8')))
for (const { file, line, message } of violations) console.log(`${file}:${line}  ${message}`)
console.log(`${files.length} files, ${violations.length} imports against the rules`)
process.exitCode = violations.length === 0 ? 0 : 1
