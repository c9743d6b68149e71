import {
  type ComponentProps,
  type ComponentType,
  createElement,
  type ReactNode,
  useEffect,
  useState,
} from 'react'

type Module = Record<string, unknown>

type Part<C> = C extends ComponentType<infer Props> ? (props: Props) => ReactNode : never

/** The components of a module that is not read at the start. */
export type Later<M extends Module> = {
  /** Reads it, so that it is there when the first of them is drawn. */
  readonly read: () => Promise<unknown>
  /** One of them: drawn at once where the module is there, otherwise as soon as it is. */
  readonly part: <K extends keyof M>(name: K) => Part<M[K]>
}

/**
 * Unlike `lazy` of React's, which draws nothing in its first frame even where the module was read long ago, and which `Suspense`
 * holds back for a third of a second after it has shown that something is missing.
 */
export function later<M extends Module>(load: () => Promise<M>): Later<M> {
  let there: M | null = null
  let coming: Promise<M> | null = null
  const read = () => {
    coming ??= load().then((module) => {
      there = module
      return module
    })
    return coming
  }
  return {
    read,
    part: <K extends keyof M>(name: K) => {
      const Drawn = (props: ComponentProps<ComponentType>) => {
        const [module, setModule] = useState(there)
        useEffect(() => {
          if (module === null) void read().then(setModule)
        }, [module])
        return module && createElement(module[name] as ComponentType, props)
      }
      return Drawn as Part<M[K]>
    },
  }
}
