import { makeStyles } from '@fluentui/react-components'

/** Words that are heard and not seen, where what stands beside them speaks for itself to the eye. */
export const unseen = makeStyles({
  words: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})
