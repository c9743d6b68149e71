import { Tree, useTreeItemContext_unstable } from '@fluentui/react-components'
import type { ReactNode } from 'react'

/**
 * The lines below a line, while it is unfolded. They stand there at once: Fluent's motion measures each subtree when the
 * document is opened, which lays the whole page out once for every one of them.
 */
export function Subtree({ children }: { readonly children: ReactNode }) {
  const open = useTreeItemContext_unstable((item) => item.open)
  return open ? <Tree collapseMotion={null}>{children}</Tree> : null
}
