import type { Bridge } from '../core/bridge/contract.ts'

declare global {
  interface Window {
    /** Put there by the preload script; the window's only way to the outside. */
    readonly grundlag: Bridge
  }
}

/** The program around the window. */
export const bridge: Bridge = window.grundlag
