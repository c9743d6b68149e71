import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { screenText } from '../../core/text/screen.ts'
import { shortcutGroups } from './shortcuts.ts'

const text = screenText.help

/** Every key there is, by where it works. */
export function Shortcuts() {
  const styles = useStyles()
  return shortcutGroups().map(({ heading, rows }) => (
    <section key={heading} className={styles.group}>
      <Subtitle2 as="h3" block>
        {heading}
      </Subtitle2>
      <table className={styles.table}>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">{text.keys}</th>
            <th scope="col">{text.does}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([keys, does]) => (
            <tr key={`${keys} ${does}`}>
              <th scope="row" className={styles.keys}>
                {keys}
              </th>
              <td className={styles.does}>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ))
}

const useStyles = makeStyles({
  group: { marginBottom: '20px' },
  table: { width: '100%', borderCollapse: 'collapse', marginTop: '4px' },
  // Heard by a screen reader; on the screen the two columns speak for themselves.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  keys: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightSemibold,
    padding: '5px 12px 5px 0',
    width: '42%',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  does: { verticalAlign: 'top', padding: '5px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
})
