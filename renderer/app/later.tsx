import { type ComponentProps, type ComponentType, createElement, type ReactNode, use } from 'react'

type Module = Record<string, unknown>

type Part<C> = C extends ComponentType<infer Props> ? (props: Props) => ReactNode : never

/**
 * The components of a module that is read when the first of them is drawn, by their names: each is drawn at once where the module
 * is there, and otherwise as soon as it is; it needs a `Suspense` around it. React's own `lazy` draws nothing in its first frame
 * even where the module was read long ago.
 */
export function later<M extends Module>(load: () => Promise<M>): <K extends keyof M>(name: K) => Part<M[K]> {
  let there: M | null = null
  let coming: Promise<M> | null = null
  const read = () => {
    coming ??= load().then((module) => {
      there = module
      return module
    })
    return coming
  }
  return <K extends keyof M>(name: K) => {
    const Drawn = (props: ComponentProps<ComponentType>) =>
      createElement((there ?? use(read()))[name] as ComponentType, props)
    return Drawn as Part<M[K]>
  }
}
