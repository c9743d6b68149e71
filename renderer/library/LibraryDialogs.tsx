import type { LibraryTemplate } from '../../core/bridge/templates.ts'
import { assertNever } from '../../core/framework/result.ts'
import { FoldersDialog } from './FoldersDialog.tsx'
import { LookDialog } from './LookDialog.tsx'
import { type LibraryDialog, libraryDialog } from './library.ts'
import { RemoveDialog } from './RemoveDialog.tsx'
import { RenameDialog } from './RenameDialog.tsx'

type Props = { readonly dialog: LibraryDialog; readonly onUse: (template: LibraryTemplate) => void }

/** Whichever dialog about the library is open. */
export function LibraryDialogs({ dialog, onUse }: Props) {
  const close = () => libraryDialog.set(null)
  switch (dialog.kind) {
    case 'look':
      return (
        <LookDialog
          template={dialog.template}
          onClose={close}
          onUse={() => {
            close()
            onUse(dialog.template)
          }}
        />
      )
    case 'rename':
      return <RenameDialog template={dialog.template} onClose={close} />
    case 'remove':
      return <RemoveDialog template={dialog.template} onClose={close} />
    case 'folders':
      return <FoldersDialog onClose={close} />
    default:
      return assertNever(dialog)
  }
}
