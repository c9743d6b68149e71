import type { TemplateSummary } from '../../core/bridge/contract.ts'
import { bridge } from '../bridge.ts'
import { stopAwaiting } from '../store/awaiting.ts'
import { createStore } from '../store/createStore.ts'

/** The template that one is asked for names for: chosen among the cards, or opened from a file. */
export const offered = createStore<TemplateSummary | null>(null)

/** Follows templates that are opened from files; returns how to stop. */
export const followTemplates = (): (() => void) =>
  bridge.on('template', (template) => {
    offered.set(template)
    stopAwaiting()
  })
