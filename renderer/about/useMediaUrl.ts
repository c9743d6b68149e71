import { useEffect, useState } from 'react'
import { bridge } from '../bridge.ts'

const types: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' }

/** The address of a picture of the document, for an `img`; null until it is there, 'missing' where the file has none. */
export function useMediaUrl(file: string | null): string | 'missing' | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    setUrl(null)
    if (file === null) return
    let made: string | null = null
    let gone = false
    void bridge.request('media.read', { file }).then((bytes) => {
      if (gone) return
      if (bytes === null) return setUrl('missing')
      const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? ''
      made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
      setUrl(made)
    })
    return () => {
      gone = true
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [file])
  return url
}
