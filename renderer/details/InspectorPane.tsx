import { Text } from '@fluentui/react-components'
import { assertNever } from '../../core/framework/result.ts'
import { screenText } from '../../core/text/screen.ts'
import { OriginOf } from '../origin/OriginOf.tsx'
import { CellNeighbours } from './CellNeighbours.tsx'
import { CompetencyDetails } from './CompetencyDetails.tsx'
import { RoleDetails } from './RoleDetails.tsx'
import { type Subject, useSubject } from './subject.ts'
import { ThemeDetails } from './ThemeDetails.tsx'

/** What is beside the place one stands on: a cell's neighbours, or the fields of a role, theme or competency. */
export function InspectorPane() {
  const { subject, asked } = useSubject()
  return <About subject={subject} asked={asked} />
}

function About({ subject, asked }: { readonly subject: Subject; readonly asked: boolean }) {
  switch (subject.kind) {
    case 'none':
      return <Text as="p">{screenText.details.nothing}</Text>
    case 'cell':
      return <CellNeighbours dimension={subject.dimension} role={subject.role} />
    case 'role':
      return (
        <>
          <RoleDetails id={subject.id} key={keyOf(subject.id, asked)} asked={asked} />
          <OriginOf id={subject.id} />
        </>
      )
    case 'theme':
      return <ThemeDetails id={subject.id} key={keyOf(subject.id, asked)} asked={asked} />
    case 'competency':
      return (
        <>
          <CompetencyDetails id={subject.id} key={keyOf(subject.id, asked)} asked={asked} />
          <OriginOf id={subject.id} />
        </>
      )
    default:
      return assertNever(subject)
  }
}

/** Fields that are asked for take the focus, also where the same ones stood there already. */
const keyOf = (id: string, asked: boolean): string => `${id}${asked}`
