import { useEffect, useState } from 'react'

/** Whether somebody is writing on the page: from the first letter until the pointer moves or another tool is used. */
export function useQuiet(): boolean {
  const [quiet, setQuiet] = useState(false)
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, target }: KeyboardEvent) => {
      const writes = key.length === 1 && !ctrlKey && !metaKey
      if (writes && target instanceof HTMLElement && target.isContentEditable) setQuiet(true)
    }
    const onPointer = () => setQuiet(false)
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement && target.isContentEditable)) setQuiet(false)
    }
    window.addEventListener('keydown', onKey)
    window.addEventListener('pointermove', onPointer)
    window.addEventListener('focusin', onFocus)
    return () => {
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('pointermove', onPointer)
      window.removeEventListener('focusin', onFocus)
    }
  }, [])
  return quiet
}
