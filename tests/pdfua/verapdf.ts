import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** veraPDF's "greenfield" programs, which Maven Central carries with all that they need. */
const artifact = { groupId: 'org.verapdf.apps', artifactId: 'greenfield-apps', version: '1.28.2' } as const
const mainClass = 'org.verapdf.apps.GreenfieldCliWrapper'

/** How a PDF fared; the clauses of ISO 14289-1 that it fails, as "7.1-3", none where it passes. */
export type Verdict = { readonly file: string; readonly passes: boolean; readonly clauses: readonly string[] }

/** One sentence on what is missing: the checker cannot be had on this machine. */
export class NoChecker extends Error {}

/** Holds PDF files against PDF/UA-1. `cache` is a folder for what Maven resolves; the first time takes a download. */
export function checkPdfUa(files: readonly string[], cache: string): readonly Verdict[] {
  const { status, stdout, stderr, error } = spawnSync(
    'java',
    ['-cp', classPath(cache), mainClass, '-f', 'ua1', '--format', 'text', '-v', ...files],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (error !== undefined) throw new NoChecker('Java is not installed.')
  const verdicts = verdictsIn(stdout)
  if (verdicts.length !== files.length) throw new Error(`veraPDF (exit code ${status}): ${stderr || stdout}`)
  return verdicts
}

/** A line for each file, "PASS /a.pdf ua1" or "FAIL …", and below it one for each clause it fails, "  FAIL 7.1-3". */
export function verdictsIn(output: string): readonly Verdict[] {
  const verdicts: { file: string; passes: boolean; clauses: string[] }[] = []
  for (const line of output.split('\n')) {
    const file = /^(PASS|FAIL) (.+) ua1\s*$/.exec(line)
    const clause = /^\s+FAIL (\S+)/.exec(line)
    if (file?.[2] !== undefined) verdicts.push({ file: file[2], passes: file[1] === 'PASS', clauses: [] })
    else if (clause?.[1] !== undefined) verdicts.at(-1)?.clauses.push(clause[1])
  }
  return verdicts
}

function classPath(cache: string): string {
  const list = path.join(cache, `${artifact.version}.classpath`)
  const known = existsSync(list) ? readFileSync(list, 'utf8').trim() : ''
  if (known !== '' && known.split(path.delimiter).every((jar) => existsSync(jar))) return known
  mkdirSync(cache, { recursive: true })
  writeFileSync(path.join(cache, 'pom.xml'), pom)
  const { status, stdout, error } = spawnSync(
    'mvn',
    ['-q', '-B', 'dependency:build-classpath', `-Dmdep.outputFile=${list}`],
    { cwd: cache, encoding: 'utf8' },
  )
  if (error !== undefined) throw new NoChecker('Maven is not installed.')
  if (status !== 0) throw new NoChecker(`Maven could not get veraPDF: ${stdout.split('\n')[0] ?? ''}`)
  return readFileSync(list, 'utf8').trim()
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>grundlag</groupId>
  <artifactId>pdfua</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>${artifact.groupId}</groupId>
      <artifactId>${artifact.artifactId}</artifactId>
      <version>${artifact.version}</version>
    </dependency>
  </dependencies>
</project>
`
