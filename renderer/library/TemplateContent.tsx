import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import type { Template } from '../../core/template/template.ts'
import { screenText } from '../../core/text/screen.ts'
import { pictureOf } from '../welcome/picture.ts'
import { outlineOf } from './outlineOf.ts'

const text = screenText.library.lookDialog

type Props = { readonly template: Template; readonly shape: string }

/** A template at a glance: where it is from, its roles, its rows each with the first statements, and its pages. */
export function TemplateContent({ template, shape }: Props) {
  const styles = useStyles()
  const { roles, groups, pages } = outlineOf(template)
  return (
    <div className={styles.content}>
      <div className={styles.head}>
        <img className={styles.shape} src={pictureOf(shape)} alt="" />
        <div className={styles.headWords}>
          {template.origin.source !== '' && <Body1>{template.origin.source}</Body1>}
          {roles.length > 0 && (
            <div>
              <Subtitle2 as="h3" className={styles.heading}>
                {text.roles}
              </Subtitle2>
              <Body1>{roles.join(', ')}</Body1>
            </div>
          )}
        </div>
      </div>
      <Subtitle2 as="h3" className={styles.heading}>
        {text.rows}
      </Subtitle2>
      {groups.every(({ rows }) => rows.every(({ statements }) => statements.length === 0)) && (
        <Body1 className={styles.quiet}>{text.noStatements}</Body1>
      )}
      {groups.map(({ id, theme, rows }) => (
        <section key={id} className={styles.group}>
          {theme !== '' && (
            <Body1Strong as="h4" className={styles.theme}>
              {theme}
            </Body1Strong>
          )}
          {rows.map((row) => (
            <div key={row.id} className={styles.row}>
              {row.name !== '' && <Body1Strong>{row.name}</Body1Strong>}
              <ul className={styles.statements}>
                {row.statements.map(({ id: key, role, words }) => (
                  <li key={key}>
                    <Body1>{words}</Body1>
                    {role !== '' && <Caption1 className={styles.quiet}> · {role}</Caption1>}
                  </li>
                ))}
              </ul>
              {row.more > 0 && <Caption1 className={styles.quiet}>{text.moreStatements(row.more)}</Caption1>}
            </div>
          ))}
        </section>
      ))}
      {pages.length > 0 && (
        <>
          <Subtitle2 as="h3" className={styles.heading}>
            {text.texts}
          </Subtitle2>
          <ul className={styles.statements}>
            {pages.map(({ id, title, headings }) => (
              <li key={id}>
                <Body1>{title}</Body1>
                {headings !== '' && <Caption1 className={styles.quiet}> · {headings}</Caption1>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL, alignItems: 'flex-start' },
  headWords: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    flexBasis: '300px',
  },
  shape: {
    width: '150px',
    aspectRatio: '3 / 2',
    padding: '14px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { display: 'block', margin: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  theme: { margin: '4px 0 0', color: tokens.colorBrandForeground1 },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    paddingLeft: '12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  statements: { margin: 0, paddingLeft: '20px', display: 'grid', gap: '2px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
})
