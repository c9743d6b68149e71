import { screenText } from '../../core/text/screen.ts'
import { useStore } from '../store/createStore.ts'
import { keepVersion, nameVersion, versionView } from './commands.ts'
import { NameDialog } from './NameDialog.tsx'
import { VersionDialog } from './VersionDialog.tsx'

const text = screenText.versions

/** Whichever dialog about versions is open. */
export function VersionDialogs() {
  const view = useStore(versionView, (value) => value)
  const close = () => versionView.set(null)
  switch (view?.kind) {
    case 'keep':
      return (
        <NameDialog
          title={text.keepTitle}
          suggestion=""
          onName={(name) => void keepVersion(name)}
          onClose={close}
        />
      )
    case 'name':
      return (
        <NameDialog
          title={text.renameTitle}
          suggestion={view.version.name ?? ''}
          onName={(name) => void nameVersion(view.version, name)}
          onClose={close}
        />
      )
    case 'show':
      return <VersionDialog version={view.version} framework={view.framework} onClose={close} />
    case undefined:
      return null
  }
}
