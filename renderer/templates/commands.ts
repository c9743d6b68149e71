import type { Framework } from '../../core/framework/framework.ts'
import { createStore } from '../store/createStore.ts'
import { currentFramework } from '../store/open.ts'

/** The framework that a template is being made of, as it was when that was asked for; null for none. */
export const makingTemplate = createStore<Framework | null>(null)

export const openSaveTemplate = (): void => makingTemplate.set(currentFramework())
