import { useStore } from '../store/createStore.ts'
import { ChooseOther } from './ChooseOther.tsx'
import { Comparison } from './Comparison.tsx'
import { comparisonView } from './commands.ts'

/** Whichever dialog about comparing is open. */
export function ComparisonDialogs() {
  const view = useStore(comparisonView, (value) => value)
  switch (view?.kind) {
    case 'choose':
      return <ChooseOther />
    case 'show':
      return <Comparison other={view.other} name={view.name} />
    case undefined:
      return null
  }
}
