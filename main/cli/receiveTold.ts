import type { ReceivedFile } from '../../core/bridge/consultationReceive.ts'
import { countUnplaced } from '../../core/consultation/inbox/tray.ts'
import { countsOf } from '../../core/consultation/inbox/whoAnswered.ts'
import type { Answer, Round } from '../../core/framework/round.ts'
import { cliText } from '../../core/text/cli.ts'

/** What `receive --json` says of one file. The paragraphs of a letter are comments at no words. */
export function toldObject(file: ReceivedFile) {
  const response = file.status === 'received' ? file.response : null
  const answers = response?.answers ?? []
  return {
    file: file.name,
    party: response?.party ?? null,
    status: file.status,
    reason: file.status === 'received' ? null : oneLine(file.reason),
    comments: answers.flatMap(commentOf),
    changes: answers.flatMap(changeOf),
    unplaced: countUnplaced(answers),
  }
}

const commentOf = (answer: Answer) => {
  if (answer.kind !== 'comment' && answer.kind !== 'letter') return []
  const { id, target, author, date, text } = answer
  const { quote, resolved, parent } =
    answer.kind === 'comment' ? answer : { quote: '', resolved: false, parent: null }
  return [{ id, target, author, date, text, quote, resolved, parent }]
}

const changeOf = (answer: Answer) => {
  if (answer.kind === 'comment' || answer.kind === 'letter') return []
  const { target, kind, author, date, before, after, silent } = answer
  return [{ target, kind, author, date, before, after, silent }]
}

/** The same in one line for a person, who reads where it went when that round is over: one of `closed`. */
export const toldLine = (file: ReceivedFile, closed: readonly Round[]): string =>
  oneLine(
    file.status === 'received'
      ? cliText.received(
          file.name,
          file.response.party,
          countsOf(file.response),
          closed.find(({ id }) => id === file.round)?.name ?? null,
        )
      : cliText.notReceived(file.name, file.reason),
  )

const oneLine = (text: string): string => text.replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ')
