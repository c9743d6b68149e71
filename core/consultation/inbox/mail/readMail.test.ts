import { expect, test } from 'vitest'
import { readMail } from './readMail.ts'

const mail = (...lines: readonly string[]) => readMail(new TextEncoder().encode(lines.join('\r\n')))
const base64 = (text: string) => Buffer.from(text).toString('base64')

test('a plain mail', () => {
  expect(
    mail(
      'From: =?utf-8?Q?Anne_S=C3=B8rensen?= <anne@foa.dk>',
      'Subject: =?utf-8?B?SMO4cmluZw==?=',
      'Date: Tue, 01 Dec 2026 10:15:00 +0100',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Vi st=C3=B8tter udkastet, =',
      'og mere til.',
      '',
      'Venlig hilsen',
    ),
  ).toEqual({
    from: 'Anne Sørensen',
    address: 'anne@foa.dk',
    subject: 'Høring',
    date: '2026-12-01T09:15:00.000Z',
    text: 'Vi støtter udkastet, og mere til.\n\nVenlig hilsen',
    attachments: [],
  })
})

test('of two ways of saying the same the plain one is read, and files come along with their names', () => {
  const read = mail(
    'From: hr@kommune.dk',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="ydre"',
    '',
    'Ikke til nogen',
    '--ydre',
    'Content-Type: multipart/alternative; boundary=indre',
    '',
    '--indre',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('Hermed vores høringssvar', 'latin1').toString('base64'),
    '--indre',
    'Content-Type: text/html',
    '',
    '<p>Hermed</p>',
    '--indre--',
    '--ydre',
    'Content-Type: application/octet-stream',
    "Content-Disposition: attachment; filename*=utf-8''h%C3%B8ringssvar.docx",
    'Content-Transfer-Encoding: base64',
    '',
    base64('PK indhold'),
    '--ydre--',
    'Og heller ikke dette',
  )
  expect(read).toMatchObject({ from: 'hr@kommune.dk', text: 'Hermed vores høringssvar', date: null })
  expect(read?.attachments.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['høringssvar.docx', 'PK indhold'],
  ])
})

test('a mail that is only a web page is its words', () => {
  const read = mail(
    'From: a@b.dk',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<head><title>Post</title></head><style>p { color: red }</style><p>Vi m&aring; &amp; skal</p>',
    '<script>alert(1)</script><div>h&#248;re <b>mere</b></div><img src="https://example.org/x.png">',
  )
  expect(read?.text.split(/\s*\n\s*/).filter(Boolean)).toEqual(['Vi må & skal', 'høre mere'])
})

test('a name of a file has no folder', () => {
  const read = mail(
    'From: a@b.dk',
    'Content-Type: multipart/mixed; boundary=x',
    '',
    '--x',
    'Content-Disposition: attachment; filename="..\\\\..\\\\hemmelig.docx"',
    '',
    'PK',
    '--x--',
  )
  expect(read?.attachments.map(({ name }) => name)).toEqual(['hemmelig.docx'])
})

test('what is no mail, and what is built to be endless, is none', () => {
  expect(mail('Bare noget tekst uden hoved')).toBeNull()
  const nested = Array.from({ length: 40 }, (_, i) => [
    `Content-Type: multipart/mixed; boundary=b${i}`,
    '',
    `--b${i}`,
  ]).flat()
  expect(mail('From: a@b.dk', ...nested)).toBeNull()
  const wide = Array.from({ length: 500 }, () => ['--x', '', 'a']).flat()
  expect(mail('Content-Type: multipart/mixed; boundary=x', '', ...wide)).toBeNull()
})
