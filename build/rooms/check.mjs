import path from 'node:path'
import { readImports } from './imports.mjs'
import { rooms } from './rooms.mjs'

/** @typedef {{ file: string, line: number, message: string }} Violation */

/**
 * Holds one source file against the table of rooms.
 *
 * @param {string} file path from the root, with forward slashes
 * @param {string} code
 * @returns {Violation[]}
 */
export function checkFile(file, code) {
  const room = roomOf(file)
  if (room === undefined)
    return [{ file, line: 1, message: `${file} is in no room: add its folder to build/rooms/rooms.mjs` }]
  const { imports, impurities } = readImports(file, code)
  const isTest = /\.test\.tsx?$/.test(file)
  const wrong = imports.flatMap((found) => {
    const problem = isTest ? testProblem(file, found.from) : problemWith(file, room, found)
    return problem === null
      ? []
      : [{ file, line: found.line, message: `${problem}. Instead: ${room.instead}.` }]
  })
  if (isTest || !file.startsWith('core/')) return wrong
  return [
    ...wrong,
    ...impurities.map(({ call, line }) => ({
      file,
      line,
      message: `core may not call ${call}. Instead: take the time, the id or the random number as an argument.`,
    })),
  ]
}

/** @param {string} file @returns {import('./rooms.mjs').Room | undefined} */
const roomOf = (file) =>
  rooms
    .filter((room) => file === room.place || file.startsWith(`${room.place}/`))
    .sort((a, b) => b.place.length - a.place.length)[0]

/**
 * @param {string} file
 * @param {import('./rooms.mjs').Room} room
 * @param {import('./imports.mjs').Import} found
 */
function problemWith(file, room, found) {
  const target = targetOf(file, found.from)
  if (target === null) return packageProblem(room, found.from)
  if (path.posix.extname(target) === '') return `${found.from} needs its file ending (.ts, .tsx, .json)`
  const other = roomOf(target)
  if (other?.place === room.place) return null
  if (other === undefined || !room.rooms.includes(other.place))
    return `${room.place} may not import ${other?.place ?? target}`
  return room.typesOnly && !found.typeOnly
    ? `${room.place} may only import types from ${other.place} (import type)`
    : null
}

/** @param {import('./rooms.mjs').Room} room @param {string} from */
function packageProblem(room, from) {
  const name = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
  const allowed = room.packages.some(
    (one) =>
      one === name ||
      (one === 'node:*' && name.startsWith('node:')) ||
      (one.endsWith('/*') && name.startsWith(one.slice(0, -1))),
  )
  return allowed ? null : `${room.place} may not import the package ${name}`
}

/** A test may look at anything, except across the wall between main and renderer, and from core out of core. @param {string} file @param {string} from */
function testProblem(file, from) {
  const target = targetOf(file, from)
  if (target === null) return null
  /** @param {string} place */
  const top = (place) => place.split('/')[0]
  const [here, there] = [top(file), top(target)]
  const crosses = here !== there && (there === 'main' || there === 'renderer')
  return crosses ? `a test in ${here} may not import ${there}` : null
}

/** Where a relative import leads, without `?raw` and the like; null for a package. @param {string} file @param {string} from */
const targetOf = (file, from) =>
  from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, '')) : null
