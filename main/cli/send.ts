import { readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { draftNames } from '../../core/consultation/send/draftNames.ts'
import { faultsOf, newRound, partyNames, suggestedName } from '../../core/consultation/send/newRound.ts'
import { apply } from '../../core/edit/apply.ts'
import { withSent } from '../../core/file/consultation/sent.ts'
import { packFramework } from '../../core/file/packFramework.ts'
import { ok, type Result, refuse } from '../../core/framework/result.ts'
import type { Round } from '../../core/framework/round.ts'
import { decodeText } from '../../core/import/decodeText.ts'
import { cliText } from '../../core/text/cli.ts'
import { localDay } from '../../core/text/day.ts'
import { refusalText } from '../../core/text/refusal.ts'
import { fileNameFrom } from '../documents/openFile.ts'
import { atomicWrite } from '../files/atomicWrite.ts'
import { systemCode } from '../files/disk.ts'
import { readFramework } from '../files/readFramework.ts'
import type { Host } from './host.ts'
import { partPlace, type SendCommand } from './parseSend.ts'

type SendHost = Pick<Host, 'folder' | 'ids' | 'now' | 'writers'>

/**
 * Writes the draft and begins the round in the file: both or neither. A round that is open already stays open; answers to it are
 * known by what they carry. Gives one line for a person, or with --json one object.
 */
export async function sendDraft(command: SendCommand, host: SendHost): Promise<Result<string>> {
  const file = path.resolve(host.folder, command.file)
  const read = await readFramework(file, command.file)
  if (!read.ok) return read
  const { framework, media, extras } = read.value
  const heard = await readParties(command.parties, host.folder)
  if (!heard.ok) return heard

  const now = host.now()
  const perParty = command.out.includes(partPlace)
  const wish = {
    name: command.name ?? suggestedName(framework.rounds),
    from: command.from ?? localDay(now),
    deadline: command.deadline,
    heard: heard.value,
    lookAt: command.look,
    layout: command.layout,
  }
  const [fault] = Object.values(faultsOf(wish, perParty))
  if (fault !== undefined) return refuse('invalid', refusalText.send.fault(fault))
  const round = newRound(wish, host.ids, now.toISOString())
  const begun = apply(framework, { type: 'round.begin', round }, host.ids)
  if (!begun.ok) return begun

  const outs = outsOf(command.out, perParty ? round.heard.map(({ name }) => name) : null)
  const drafts: Draft[] = []
  for (const { out, party } of outs)
    drafts.push({
      out,
      file: path.resolve(host.folder, out),
      bytes: await host.writers.draft(framework, round, party, media),
    })
  const written = await writeAll(drafts, command.force)
  if (!written.ok) return written
  const packed = packFramework(begun.value.framework, media, withSent(extras, round.id, framework))
  const saved = await atomicWrite(file, packed, { keepPrevious: true, label: command.file })
  if (!saved.ok) {
    await written.value()
    return saved
  }
  return ok(
    command.json
      ? `${JSON.stringify(told(round, outs))}\n`
      : `${cliText.sent(round.name, round.deadline, outs.length)}\n`,
  )
}

const told = ({ id, name, from, deadline, heard }: Round, outs: readonly { readonly out: string }[]) => ({
  round: id,
  name,
  from,
  deadline,
  heard: heard.map((party) => party.name),
  files: outs.map(({ out }) => out),
})

/** The files to write, each with whom it is for; no two alike. */
function outsOf(out: string, parties: readonly string[] | null): readonly { out: string; party: string }[] {
  if (parties === null) return [{ out, party: '' }]
  const names = draftNames('', '', parties, fileNameFrom)
  return parties.map((party, i) => ({ out: out.replaceAll(partPlace, names[i] ?? ''), party }))
}

type Draft = { readonly out: string; readonly file: string; readonly bytes: Uint8Array }

/** Gives what takes back those that nobody had before. */
async function writeAll(drafts: readonly Draft[], force: boolean): Promise<Result<() => Promise<void>>> {
  const fresh: string[] = []
  const takeBack = async () => {
    for (const file of fresh) await rm(file, { force: true }).catch(() => undefined)
  }
  for (const { out, file, bytes } of drafts) {
    const isThere = await stat(file).then(
      () => true,
      () => false,
    )
    const done = await atomicWrite(file, bytes, { replace: force, label: out })
    if (!done.ok) {
      await takeBack()
      return done
    }
    if (!isThere) fresh.push(file)
  }
  return ok(takeBack)
}

/** A list of parties is a page of names. */
const largestList = 1024 * 1024

async function readParties(given: string | null, folder: string): Promise<Result<readonly string[]>> {
  if (given === null) return ok([])
  const file = path.resolve(folder, given)
  try {
    const found = await stat(file)
    if (!found.isFile()) return refuse('unreadable', refusalText.file.unreadable(given))
    if (found.size > largestList) return refuse('limit', refusalText.send.listTooLarge(given))
    return ok(partyNames(decodeText(await readFile(file)).split('\n')))
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    // A file that was meant must not become somebody who is heard; nobody's name ends like a file's.
    if (/^[^,;]+\.[a-z0-9]{2,5}$/i.test(given)) return refuse('not-found', refusalText.file.notFound(given))
    return ok(partyNames(given.split(/[,;\n]/)))
  }
}
