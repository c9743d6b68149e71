import { useEffect, useState } from 'react'
import { say } from '../app/files.ts'
import { bridge } from '../bridge.ts'
import { currentFramework } from '../store/open.ts'
import { showPreview } from '../store/view.ts'
import { type PDFDocumentProxy, pageSizes, readPdf } from './pdf.ts'

export type Pages = {
  readonly pdf: PDFDocumentProxy
  readonly sizes: readonly { readonly width: number; readonly height: number }[]
}

/** Has the PDF made and reads it; null while that lasts. A refusal is said and closes the preview. */
export function usePreview(): Pages | null {
  const [pages, setPages] = useState<Pages | null>(null)
  useEffect(() => {
    let gone = false
    let opened: PDFDocumentProxy | null = null
    const begin = async () => {
      const made = await bridge.request('document.preview', { framework: currentFramework() })
      if (gone) return
      if (!made.ok) {
        say(made.refusal)
        showPreview(false)
        return
      }
      opened = await readPdf(made.value)
      const sizes = await pageSizes(opened)
      if (!gone) setPages({ pdf: opened, sizes })
    }
    begin().catch((error: unknown) => {
      if (gone) return
      showPreview(false)
      throw error
    })
    return () => {
      gone = true
      void opened?.destroy()
    }
  }, [])
  return pages
}
