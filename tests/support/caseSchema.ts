import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'

/**
 * The shape of a CASE 1.1 package: which fields each class has, which of them must be there, and of what kind they are. The facts
 * are those of 1EdTech's "CASE Service Version 1.1, JSON Schema Binding" (final release, 24 January 2025; the response of
 * getCFPackage); rubrics, licences, subjects and concepts, which are not written here, are left out.
 */

type Schema = Readonly<Record<string, unknown>>

const string: Schema = { type: 'string' }
const strings: Schema = { type: 'array', items: string }
const uuid: Schema = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
}
const uri: Schema = { type: 'string', format: 'uri' }
const hour: Schema = { type: 'string', format: 'date-time' }
const day: Schema = { type: 'string', format: 'date' }
const anything: Schema = { type: 'object' }

/** A class with all its fields; the names of those that must be there follow. */
const made = (properties: Readonly<Record<string, Schema>>, ...required: readonly string[]): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const listOf = (items: Schema): Schema => ({ type: 'array', items })

const link = made({ title: string, identifier: uuid, uri }, 'title', 'identifier', 'uri')
const extension = { type: 'string', pattern: '^ext:[a-zA-Z0-9.\\-_]+$' }
const anyLink = made(
  { title: string, identifier: string, uri, targetType: { anyOf: [{ const: 'CASE' }, extension] } },
  'title',
  'identifier',
  'uri',
)
const base = { identifier: uuid, uri, lastChangeDateTime: hour, extensions: anything }
const always = ['identifier', 'uri', 'lastChangeDateTime']

const document = made(
  {
    ...base,
    frameworkType: string,
    caseVersion: { const: '1.1' },
    creator: string,
    title: string,
    officialSourceURL: uri,
    publisher: string,
    description: string,
    subject: strings,
    subjectURI: listOf(link),
    language: string,
    version: string,
    adoptionStatus: string,
    statusStartDate: day,
    statusEndDate: day,
    licenseURI: link,
    notes: string,
  },
  ...always,
  'creator',
  'title',
)

const item = made(
  {
    ...base,
    fullStatement: string,
    alternativeLabel: string,
    CFItemType: string,
    humanCodingScheme: string,
    listEnumeration: string,
    abbreviatedStatement: string,
    conceptKeywords: strings,
    conceptKeywordsURI: link,
    notes: string,
    subject: strings,
    subjectURI: listOf(link),
    language: string,
    educationLevel: strings,
    CFItemTypeURI: link,
    licenseURI: link,
    statusStartDate: day,
    statusEndDate: day,
  },
  ...always,
  'fullStatement',
)

const associationTypes = [
  'isChildOf',
  'isPeerOf',
  'isPartOf',
  'exactMatchOf',
  'precedes',
  'isRelatedTo',
  'replacedBy',
  'exemplar',
  'hasSkillLevel',
  'isTranslationOf',
]
const association = made(
  {
    ...base,
    associationType: { anyOf: [{ enum: associationTypes }, extension] },
    sequenceNumber: { type: 'integer' },
    originNodeURI: anyLink,
    destinationNodeURI: anyLink,
    CFAssociationGroupingURI: link,
    notes: string,
  },
  ...always,
  'associationType',
  'originNodeURI',
  'destinationNodeURI',
)

const itemType = made(
  { ...base, title: string, description: string, hierarchyCode: string, typeCode: string },
  ...always,
  'title',
  'description',
  'hierarchyCode',
)
const grouping = made({ ...base, title: string, description: string }, ...always, 'title')

const cfPackage = made(
  {
    CFDocument: document,
    CFItems: listOf(item),
    CFAssociations: listOf(association),
    CFDefinitions: made({
      CFItemTypes: listOf(itemType),
      CFAssociationGroupings: listOf(grouping),
      extensions: anything,
    }),
    extensions: anything,
  },
  'CFDocument',
)

/** Whether data is a package, and, where it is not, what is wrong with it (`errors`). */
export function caseValidator(): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: true })
  ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i)
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
  return ajv.compile(cfPackage)
}
