import { z } from 'zod'

/** The part of CASE 1.1's CFPackage that is written and read here; fields of other programs are left alone. */

const text = z.string().max(200_000)
const optional = text.nullish()
const list = z.union([z.array(text).max(100), text]).nullish()
const extensions = z.record(z.string().max(200), z.unknown()).nullish()

const LinkShape = z.object({ title: text.nullish(), identifier: text, uri: optional, targetType: optional })

export const CaseShape = z.object({
  CFDocument: z.object({
    identifier: text,
    title: text,
    creator: optional,
    publisher: optional,
    description: optional,
    version: optional,
    adoptionStatus: optional,
    extensions,
  }),
  CFItems: z
    .array(
      z.object({
        identifier: text,
        fullStatement: text,
        abbreviatedStatement: optional,
        notes: optional,
        conceptKeywords: list,
        educationLevel: list,
        CFItemType: optional,
        extensions,
      }),
    )
    .max(20_000)
    .nullish(),
  CFAssociations: z
    .array(
      z.object({
        associationType: text,
        sequenceNumber: z.number().nullish(),
        originNodeURI: LinkShape,
        destinationNodeURI: LinkShape,
        CFAssociationGroupingURI: LinkShape.nullish(),
      }),
    )
    .max(100_000)
    .nullish(),
  CFDefinitions: z
    .object({
      CFAssociationGroupings: z
        .array(z.object({ identifier: text, title: text, description: optional, extensions }))
        .max(500)
        .nullish(),
    })
    .nullish(),
})
export type CaseShape = z.infer<typeof CaseShape>

/** What is written: always complete. */
export type Link = { readonly title: string; readonly identifier: string; readonly uri: string }
type Base = { readonly identifier: string; readonly uri: string; readonly lastChangeDateTime: string }
type Extensions = { readonly extensions?: Readonly<Record<string, unknown>> }

export type CaseItem = Base &
  Extensions & {
    readonly fullStatement: string
    readonly abbreviatedStatement?: string
    readonly humanCodingScheme?: string
    readonly listEnumeration?: string
    readonly conceptKeywords?: readonly string[]
    readonly notes?: string
    readonly language?: string
    readonly CFItemType?: string
    readonly CFItemTypeURI?: Link
  }
export type CaseAssociation = Base & {
  readonly associationType: 'isChildOf' | 'precedes'
  readonly sequenceNumber: number
  readonly originNodeURI: Link & { readonly targetType: 'CASE' }
  readonly destinationNodeURI: Link & { readonly targetType: 'CASE' }
  readonly CFAssociationGroupingURI?: Link
}
export type CasePackage = {
  readonly CFDocument: Base & Extensions & Readonly<Record<string, unknown>> & { readonly title: string }
  readonly CFItems: readonly CaseItem[]
  readonly CFAssociations: readonly CaseAssociation[]
  readonly CFDefinitions: {
    readonly CFItemTypes: readonly (Base & Readonly<Record<string, unknown>>)[]
    readonly CFAssociationGroupings: readonly (Base &
      Extensions & { readonly title: string; readonly description: string })[]
  }
}
