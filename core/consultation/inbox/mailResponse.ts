import type { IdSource } from '../../framework/id.ts'
import type { Response, Round } from '../../framework/round.ts'
import { letterResponse } from './letterResponse.ts'
import type { Mail } from './mail/readMail.ts'
import { paragraphsOf } from './paragraphs.ts'
import { heardNamed } from './party.ts'

/** A mail as an answer, from the party that its sender, the sender's address or the file's name tells of. */
export function mailResponse(
  mail: Mail,
  file: NonNullable<Response['file']>,
  { heard }: Pick<Round, 'heard'>,
  ids: IdSource,
  now: string,
): Response {
  const [, domain = ''] = /@(?:.*\.)?([\w-]+)\.\w+$/.exec(mail.address) ?? []
  const known = [mail.from, domain, mail.subject, file.name.replace(/\.\w+$/, '')]
    .map((name) => heardNamed(name, heard))
    .find((id) => id !== null)
  const party = heard.find(({ id }) => id === known)?.name ?? (mail.from || mail.address)
  return letterResponse(
    {
      party,
      heard: known ?? null,
      file,
      author: mail.from,
      date: mail.date,
      paragraphs: paragraphsOf(mail.text),
    },
    ids,
    now,
  )
}
