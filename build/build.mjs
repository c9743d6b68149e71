import { build } from './made.mjs'
import { alone } from './setup/lock.mjs'
import { runMain } from './setup/say.mjs'
import { setUp } from './setup.mjs'

/** `npm run build`: bundles into out/, whether or not anything has changed. */
await runMain(async () => {
  await setUp('running')
  return (await alone(() => build({ show: true }))).code
})
