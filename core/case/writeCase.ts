import {
  type Framework,
  inReadingOrder,
  rowName,
  statementRoles,
  statementsIn,
} from '../framework/framework.ts'
import type { Id } from '../framework/id.ts'
import { statementNumbers } from '../framework/numbering.ts'
import { type Statement, statementText } from '../framework/structure.ts'
import { caseText } from '../text/case.ts'
import { documentText } from '../text/document.ts'
import type { CaseAssociation, CaseItem, CasePackage, Link } from './casePackage.ts'
import { type ItemKind, itemKinds } from './itemKinds.ts'
import { ownName, shownAs } from './ownFields.ts'
import { uuidOf, uuidUri } from './uuid.ts'

/**
 * The framework as a package of 1EdTech's CASE 1.1 (Competencies and Academic Standards Exchange, REST/JSON binding, CFPackage):
 * themes, competencies, dimensions and statements are items, each a child of what it belongs to; a role is a group of
 * associations; a statement precedes the one at its place for the next role. Identifiers follow from ours, so they are the same
 * in every export. All else is carried in `extensions`, but for the logo's picture. `now` is when it was last changed.
 */
export function writeCase(framework: Framework, now: Date): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(casePackage(framework, now), null, 2)}\n`)
}

export function casePackage(framework: Framework, now: Date): CasePackage {
  const when = `${now.toISOString().slice(0, 19)}Z`
  const name = (kind: string, id: string) => uuidOf(`${framework.id}/${kind}/${id}`)
  const base = (identifier: string) => ({ identifier, uri: uuidUri(identifier), lastChangeDateTime: when })
  const document = { ...base(uuidOf(`${framework.id}/document`)), ...documentOf(framework) }
  const types = new Map(
    itemKinds.map((kind, at) => [
      kind,
      {
        ...base(uuidOf(`type/${kind}`)),
        title: caseText.itemTypes[kind],
        description: caseText.itemDescriptions[kind],
        hierarchyCode: `${at + 1}`,
        typeCode: kind,
      },
    ]),
  )
  const groups = new Map(
    framework.roles.map(({ name: title, ...role }) => {
      const { shown, kept } = shownAs(title, caseText.unnamed)
      return [
        role.id,
        {
          ...base(name('role', role.id)),
          title: shown,
          description: role.prompt ?? (role.leadIn || caseText.role(shown)),
          extensions: { [ownName]: { ...role, ...(kept ? { name: kept } : {}) } },
        },
      ] as const
    }),
  )

  const items: CaseItem[] = []
  const associations: CaseAssociation[] = []
  const linked = (of: { readonly identifier: string; readonly uri: string }, title: string): Link => ({
    title,
    identifier: of.identifier,
    uri: of.uri,
  })
  const add = (
    kind: ItemKind,
    id: Id,
    fields: Omit<CaseItem, 'identifier' | 'uri' | 'lastChangeDateTime'>,
  ) => {
    const type = types.get(kind)
    const item: CaseItem = {
      ...base(name('item', id)),
      CFItemType: caseText.itemTypes[kind],
      ...(type ? { CFItemTypeURI: linked(type, type.title) } : {}),
      language: framework.about.language,
      ...fields,
    }
    items.push(item)
    return linked(item, item.fullStatement)
  }
  const join = (type: 'isChildOf' | 'precedes', origin: Link, destination: Link, at: number, role?: Id) => {
    const group = role === undefined ? undefined : groups.get(role)
    associations.push({
      ...base(uuidOf(`${framework.id}/${type}/${origin.identifier}/${destination.identifier}`)),
      associationType: type,
      sequenceNumber: at,
      originNodeURI: { ...origin, targetType: 'CASE' },
      destinationNodeURI: { ...destination, targetType: 'CASE' },
      ...(group ? { CFAssociationGroupingURI: linked(group, group.title) } : {}),
    })
  }

  const root = linked(document, document.title)
  const numbers = statementNumbers(framework)
  const order = inReadingOrder(framework).flatMap(({ competencies }) => competencies)
  const themes = new Map(
    framework.themes.map((theme, at) => {
      const { shown, kept } = shownAs(theme.name, caseText.unnamed)
      const link = add('theme', theme.id, {
        fullStatement: shown,
        ...(theme.short === '' ? {} : { abbreviatedStatement: theme.short }),
        ...(theme.description === '' ? {} : { notes: theme.description }),
        listEnumeration: `${at + 1}`,
        extensions: { [ownName]: { id: theme.id, ...(kept ? { name: kept } : {}) } },
      })
      join('isChildOf', link, root, at + 1)
      return [theme.id, link]
    }),
  )

  framework.competencies.forEach((competency, at) => {
    const { shown, kept } = shownAs(
      competency.name,
      shownAs(rowName(framework, competency), caseText.unnamed).shown,
    )
    const [only] = competency.dimensions
    const alone = competency.dimensions.length === 1 && only?.name === '' ? only : null
    const number = order.indexOf(competency) + 1
    const link = add('competency', competency.id, {
      fullStatement: shown,
      humanCodingScheme: `${number}`,
      ...(competency.keyword === '' ? {} : { conceptKeywords: [competency.keyword] }),
      ...(competency.definition === '' ? {} : { notes: competency.definition }),
      extensions: {
        [ownName]: {
          id: competency.id,
          ...(kept ? { name: kept } : {}),
          tagline: competency.tagline,
          leadIn: competency.leadIn,
          ...(alone ? { dimension: alone.id } : {}),
        },
      },
    })
    join('isChildOf', link, themes.get(competency.theme ?? '') ?? root, at + 1)
    competency.dimensions.forEach((dimension, d) => {
      const shownDimension = shownAs(dimension.name, caseText.unnamed)
      const parent =
        dimension === alone
          ? link
          : add('dimension', dimension.id, {
              fullStatement: shownDimension.shown,
              humanCodingScheme: `${number}.${d + 1}`,
              extensions: {
                [ownName]: {
                  id: dimension.id,
                  ...(shownDimension.kept ? { name: shownDimension.kept } : {}),
                },
              },
            })
      if (dimension !== alone) join('isChildOf', parent, link, d + 1)
      statementsOf(dimension.id, parent)
    })
  })

  function statementsOf(dimension: Id, parent: Link): void {
    let before: readonly Link[] = []
    for (const role of framework.roles) {
      const links = statementsIn(framework, dimension, role.id).map((statement, at) => {
        const link = add('statement', statement.id, statementFields(statement, numbers.get(statement.id), at))
        join('isChildOf', link, parent, at + 1, role.id)
        return link
      })
      if (links.length === 0 || !statementRoles(framework).includes(role)) continue
      links.forEach((link, at) => {
        const lower = before[at]
        if (lower !== undefined) join('precedes', lower, link, at + 1)
      })
      before = links
    }
  }

  return {
    CFDocument: document,
    CFItems: items,
    CFAssociations: associations,
    CFDefinitions: {
      CFItemTypes: [...types.values()],
      CFAssociationGroupings: [...groups.values()],
    },
  }
}

function statementFields(statement: Statement, number: string | undefined, at: number) {
  const shown = statementText(statement).trim() || caseText.unnamed
  const { id, lead, text, borrowed } = statement
  return {
    fullStatement: shown,
    ...(lead === '' ? {} : { abbreviatedStatement: lead }),
    ...(number === undefined ? {} : { humanCodingScheme: number }),
    listEnumeration: `${at + 1}`,
    extensions: { [ownName]: { id, lead, text, borrowed, shown } },
  }
}

function documentOf(framework: Framework) {
  const { about, id, parts, sources, origin } = framework
  const title = shownAs(about.title, documentText.untitled)
  const organisation = shownAs(about.organisation, caseText.nobody)
  return {
    title: title.shown,
    creator: organisation.shown,
    ...(about.issuer === '' ? {} : { publisher: about.issuer }),
    ...(about.subtitle === '' ? {} : { description: about.subtitle }),
    ...(about.date === '' ? {} : { version: about.date }),
    frameworkType: caseText.frameworkType,
    caseVersion: '1.1',
    language: about.language,
    adoptionStatus: about.status === 'vedtaget' ? 'Adopted' : 'Draft',
    extensions: {
      [ownName]: {
        id,
        // A picture is a file beside the framework, and a package is one file of text.
        about: { ...about, logo: null },
        parts,
        sources,
        origin,
        ...(title.kept ? { title: title.kept } : {}),
        ...(organisation.kept ? { organisation: organisation.kept } : {}),
      },
    },
  }
}
