import { bridge } from '../bridge.ts'

/** What stands where a picture is until it has been read: nothing, in one transparent dot. */
const nothing = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

const types: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' }

/** Addresses for the pictures of a framework, read from main when they are first asked for; `changed` is told when one is there. */
export function mediaUrls(changed: () => void): {
  readonly url: (file: string) => string
  readonly stop: () => void
} {
  const urls = new Map<string, string>()
  const read = async (file: string) => {
    const bytes = await bridge.request('media.read', { file })
    if (bytes === null || !urls.has(file)) return
    const type = types[file.split('.').at(-1) ?? ''] ?? ''
    urls.set(file, URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type })))
    changed()
  }
  return {
    url: (file) => {
      const known = urls.get(file)
      if (known !== undefined) return known
      urls.set(file, nothing)
      void read(file)
      return nothing
    },
    stop: () => {
      for (const url of urls.values()) if (url !== nothing) URL.revokeObjectURL(url)
      urls.clear()
    },
  }
}
