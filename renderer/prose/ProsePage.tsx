import type { ProsePart } from '../../core/framework/part.ts'
import { NewPageBox } from '../editor/NewPageBox.tsx'
import { PartHead } from '../editor/PartHead.tsx'
import { ProseEditor } from './ProseEditor.tsx'

export function ProsePage({ part }: { readonly part: ProsePart }) {
  return (
    <>
      <PartHead part={part} settings={<NewPageBox part={part} />} />
      <ProseEditor part={part} key={part.id} />
    </>
  )
}
