import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { packagedProgram } from '../../build/made.mjs'
import { expect, test } from './support/app.ts'

const { DISABLE, ENABLE } = FuseState

/** Read from the executable that would be shipped, not from the copy that the other tests steer. */
const expected = [
  ['RunAsNode', FuseV1Options.RunAsNode, DISABLE],
  ['EnableCookieEncryption', FuseV1Options.EnableCookieEncryption, DISABLE],
  ['EnableNodeOptionsEnvironmentVariable', FuseV1Options.EnableNodeOptionsEnvironmentVariable, DISABLE],
  ['EnableNodeCliInspectArguments', FuseV1Options.EnableNodeCliInspectArguments, DISABLE],
  ['EnableEmbeddedAsarIntegrityValidation', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ENABLE],
  ['OnlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar, ENABLE],
  ['LoadBrowserProcessSpecificV8Snapshot', FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, DISABLE],
  ['GrantFileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges, DISABLE],
] as const

for (const [name, fuse, state] of expected)
  test(`the production fuse ${name} is ${state === ENABLE ? 'on' : 'off'}`, async () => {
    const wire = await getCurrentFuseWire(packagedProgram)
    expect(wire[fuse]).toBe(state)
  })
