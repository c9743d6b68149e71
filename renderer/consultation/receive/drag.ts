import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Id } from '../../../core/framework/id.ts'
import type { PassageId } from '../../../core/framework/round.ts'
import { createStore } from '../../store/createStore.ts'
import { placeAnswer } from './place.ts'

/** What is dragged: an answer of the tray, or a part of its text. */
export type DraggedAnswer = { readonly id: Id; readonly part: string | null }

/** The passage under the pointer while an answer is dragged; null elsewhere. */
export const droppingOn = createStore<PassageId | null>(null)

/** Makes an answer draggable by its handle. What is selected of its text as the drag begins is the part that goes along. */
export function useAnswerDrag(
  card: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  id: Id,
  part: () => string | null,
): void {
  const latest = useRef(part)
  latest.current = part
  useEffect(() => {
    const [element, dragHandle] = [card.current, handle.current]
    if (element === null || dragHandle === null) return
    return draggable({
      element,
      dragHandle,
      getInitialData: () => ({ answer: { id, part: latest.current() } satisfies DraggedAnswer }),
      onDragStart: () => {
        element.dataset.dragged = ''
      },
      onDrop: () => {
        delete element.dataset.dragged
        droppingOn.set(null)
      },
    })
  }, [card, handle, id])
}

/**
 * Lets answers of the tray be dropped on an element that stands for this passage: put `ref` on it, and show `isOver`. With
 * null nothing can be dropped there.
 */
export function useAnswerDrop<E extends HTMLElement>(
  passage: PassageId | null,
): { readonly ref: RefObject<E | null>; readonly isOver: boolean } {
  const ref = useRef<E>(null)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (element === null || passage === null) return
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => 'answer' in source.data,
      onDragEnter: () => {
        setOver(true)
        droppingOn.set(passage)
      },
      onDragLeave: () => {
        setOver(false)
        if (droppingOn.get() === passage) droppingOn.set(null)
      },
      onDrop: ({ source, location }) => {
        setOver(false)
        // Of targets inside each other only the innermost takes it.
        if (location.current.dropTargets[0]?.element !== element) return
        const { id, part } = source.data['answer'] as DraggedAnswer
        placeAnswer({ id, part }, { target: passage, lies: 'tray' })
      },
    })
  }, [passage])
  return { ref, isOver }
}
