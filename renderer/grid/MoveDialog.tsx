import { lazy, Suspense } from 'react'
import { useStore } from '../store/createStore.ts'
import { moveDialog } from './moveTo.ts'

const MoveForm = lazy(() =>
  import('./MoveForm.tsx').then(({ MoveForm: component }) => ({ default: component })),
)

/** Where a statement is to go, for who does not drag it there. */
export function MoveDialog() {
  const moving = useStore(moveDialog, (value) => value)
  return (
    moving && (
      <Suspense>
        <MoveForm key={moving.statement} moving={moving} />
      </Suspense>
    )
  )
}
