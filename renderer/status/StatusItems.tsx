import { RoundState } from '../consultation/send/RoundState.tsx'
import { OriginCount } from '../origin/OriginCount.tsx'
import { SpellingCount } from '../spelling/SpellingCount.tsx'
import { FilledJump } from './FilledJump.tsx'
import { SaveState } from './SaveState.tsx'
import { WordCount } from './WordCount.tsx'
import { ZoomTools } from './ZoomTools.tsx'

/** Save state, filled cells, words, spelling, and the size of the page. */
export function StatusItems() {
  return (
    <>
      <SaveState />
      <RoundState />
      <FilledJump />
      <OriginCount />
      <WordCount />
      <SpellingCount />
      <ZoomTools />
    </>
  )
}
