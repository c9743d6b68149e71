import { useStore } from '../store/createStore.ts'
import { CheckScreen } from './CheckScreen.tsx'
import { ChooseDialog } from './ChooseDialog.tsx'
import { importing } from './commands.ts'

/** Bringing a foreign document in: choosing it, waiting for it, and looking at what it becomes. */
export function ImportWindow() {
  const now = useStore(importing, (value) => value)
  switch (now?.kind) {
    case undefined:
      return null
    case 'choose':
      return <ChooseDialog refused={now.refused} reading={null} />
    case 'reading':
      return <ChooseDialog refused={null} reading={now} />
    case 'check':
      return <CheckScreen read={now.read} />
  }
}
