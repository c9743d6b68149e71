import type { Region, SentParagraph } from '../sent/sentText.ts'
import { add } from '../sent/sentText.ts'
import type { Fragment } from './fragments.ts'
import { missing, openFragments, type Placing, stand } from './placing.ts'
import type { Whereabouts } from './whereabouts.ts'

/**
 * Layer 5: what stands in the place of something that is gone. In a cell, one after another; in running text only where as much is
 * missing between two known neighbours as is unknown there.
 */
export function placeByPlace(placed: Placing, { region }: Whereabouts): void {
  const lost = new Map<Region, SentParagraph[]>()
  for (const sent of missing(placed)) if (sent.region.spot !== null) add(lost, sent.region, sent)
  const there = new Map<Region, Fragment[]>()
  for (const fragment of openFragments(placed)) {
    const here = fragment.paragraph.spot === null || fragment.paragraph.aside ? null : region(fragment)
    if (here !== null) add(there, here, fragment)
  }
  for (const [here, sent] of lost) {
    const fragments = there.get(here) ?? []
    sent.forEach((each, at) => {
      const fragment = fragments[at]
      if (fragment !== undefined) stand(placed, each, fragment)
    })
  }
  placeInFlow(placed)
}

function placeInFlow(placed: Placing): void {
  const lost = missing(placed).filter(({ region: { spot } }) => spot === null)
  if (lost.length === 0) return
  const gone = new Set(lost)
  let before: SentParagraph | null = null
  let open: Fragment[] = []
  const close = (after: SentParagraph | null) => {
    const from = before === null ? 0 : before.index + 1
    const to = after === null ? placed.sent.paragraphs.length : after.index
    const between = to < from ? [] : placed.sent.paragraphs.slice(from, to)
    const missingHere = between.filter((each) => gone.has(each))
    if (
      before !== null &&
      open.length > 0 &&
      missingHere.length === open.length &&
      missingHere.length === between.length
    )
      missingHere.forEach((each, at) => {
        const fragment = open[at]
        if (fragment !== undefined) stand(placed, each, fragment)
      })
    open = []
  }
  for (const fragment of [...placed.fragments]) {
    if (fragment.paragraph.aside) continue
    const sent = placed.of.get(fragment)
    if (sent !== undefined && placed.stands.get(sent)?.includes(fragment)) {
      close(sent)
      before = sent
    } else if (fragment.key !== '' && !placed.printed.has(fragment) && fragment.paragraph.spot === null)
      open.push(fragment)
  }
  close(null)
}
