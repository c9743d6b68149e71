import { assertNever } from '../../core/framework/result.ts'
import { type GuideBlock, guide, guideTitle } from '../../core/text/guide.ts'
import { screenText } from '../../core/text/screen.ts'
import { shortcutGroups } from '../../renderer/help/shortcuts.ts'

/** The guide as docs/vejledning.md holds it: the program's own words, with pictures and the list of keys. */
export function guideMarkdown(): string {
  const sections = guide.map(({ heading, picture, blocks }) =>
    [
      `## ${heading}`,
      ...blocks.map(blockMarkdown),
      ...(picture ? [`![${picture.alt}](images/${picture.file}.png)`] : []),
    ].join('\n\n'),
  )
  const groups = shortcutGroups().map(({ heading, rows }) =>
    [
      `### ${heading}\n`,
      `| ${screenText.help.keys} | ${screenText.help.does} |`,
      '|---|---|',
      ...rows.map(([keys, does]) => `| ${keys} | ${does} |`),
    ].join('\n'),
  )
  return `${[`# ${guideTitle}`, ...sections, `## ${screenText.help.shortcuts}`, ...groups].join('\n\n')}\n`
}

function blockMarkdown(block: GuideBlock): string {
  switch (block.kind) {
    case 'text':
      return block.text
    case 'steps':
      return block.steps.map((step, i) => `${i + 1}. ${step}`).join('\n')
    default:
      return assertNever(block)
  }
}
