import { atomicWrite } from '../../main/files/atomicWrite.ts'

/** Saves a file over and over, each time with other content and another length, until it is killed. Run by atomicWrite.killed.test.ts. */
const [file = ''] = process.argv.slice(2)
for (let i = 1; ; i++) {
  const content = Buffer.alloc(20_000 + (i % 7) * 10_000, `${i} `)
  const done = await atomicWrite(file, Buffer.concat([Buffer.from(`${content.length}:`), content]), {
    keepPrevious: true,
  })
  if (!done.ok) process.exit(1)
  if (i === 1) process.stdout.write('writing\n')
}
