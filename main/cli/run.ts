import { assertNever, type Result } from '../../core/framework/result.ts'
import { cliText } from '../../core/text/cli.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { compareFiles } from './compare.ts'
import { editFramework } from './edit.ts'
import { exportDocuments } from './export.ts'
import type { Host } from './host.ts'
import { importForeign } from './import.ts'
import { writeMemo } from './memo.ts'
import { createFramework } from './new.ts'
import { type Command, parseCommand } from './parse.ts'
import { receiveAnswers } from './receive.ts'
import { sendDraft } from './send.ts'
import { showPassages } from './show.ts'
import { saveAsTemplate } from './template.ts'
import { listTemplates } from './templates.ts'

/** 0 done, 1 refused, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

/** Carries out one command line. Never rejects: what goes wrong unexpectedly is logged and said in one line. */
export async function runCommandLine(args: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await run(parseCommand(args), host)
  } catch (error) {
    host.log('commandLine', error)
    host.error(`${refusalText.program.failedOnCommandLine}\n`)
    return 1
  }
}

async function run(command: Command, host: Host): Promise<ExitCode> {
  switch (command.kind) {
    case 'help':
      host.out(cliText.usage)
      return 0
    case 'version':
      host.out(`${host.version}\n`)
      return 0
    case 'wrong':
      host.error(`${oneLine(command.message)}\n${cliText.usage}`)
      return 2
    case 'templates':
      host.out(await listTemplates(command.json, host))
      return 0
    case 'new':
      return say(await createFramework(command, host), host)
    case 'show':
      return say(await showPassages(command.file, host), host)
    case 'edit':
      return say(await editFramework(command, host), host)
    case 'compare':
      return say(await compareFiles(command, host), host)
    case 'import':
      return say(await importForeign(command, host), host)
    case 'template':
      return say(await saveAsTemplate(command, host), host)
    case 'send':
      return say(await sendDraft(command, host), host)
    case 'memo':
      return say(await writeMemo(command, host), host)
    case 'receive':
      return say(await receiveAnswers(command, host), host)
    case 'export':
      return say(await exportDocuments(command, host), host)
    default:
      return assertNever(command)
  }
}

function say(result: Result<string>, host: Host): ExitCode {
  if (result.ok) host.out(result.value)
  else host.error(`${oneLine(result.refusal.message)}\n`)
  return result.ok ? 0 : 1
}

/** A refusal is one line, whatever the user's file is called. */
const oneLine = (message: string): string => message.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ')
