import { shortDate } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import type { AgendaLine } from '../matter/agenda-lines.ts'
import type { Citizen } from '../matter/citizens.ts'
import type { CitizenMeeting } from '../matter/meetings.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { inWords } from '../matter/spoken.tsx'
import type { Point } from '../matter/points.ts'
import { ownMessages } from './own-messages.ts'
import type { NameOf } from './read.ts'

export interface ListsProps {
  visit: Visit
  citizen: Citizen
  nameOf: NameOf
  meeting: CitizenMeeting
  points: readonly Point[]
  /** Those that something may have been written from. */
  lines: readonly AgendaLine[]
}

/** One of the two lists of a meeting: what the two agree on, or do not. Each line shows who wrote it. */
export function List({ of, isAgreed, none }: { of: ListsProps; isAgreed: boolean; none: string }) {
  const here = of.points.filter((point) => point.isAgreed === isAgreed)
  if (here.length === 0) return <p class="small">{none}</p>
  return (
    <ul class="bare points">
      {here.map((point) => (
        <li id={`punkt-${point.id}`}>
          <OnePoint of={of} point={point} />
        </li>
      ))}
    </ul>
  )
}

function OnePoint({
  of: { visit, citizen, nameOf, meeting, lines },
  point,
}: {
  of: ListsProps
  point: Point
}) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const line = lines.find(({ id }) => id === point.agendaLineId)
  const isMine = point.writtenBy === me.personId
  const writer = isMine && me.personId === citizen.id ? words.you : nameOf(point.writtenBy)
  return (
    <>
      <OwnWords of={point.writtenBy === citizen.id ? 'citizen' : 'worker'}>
        <span data-saved>{point.words}</span>
      </OwnWords>
      <p class="small">
        <WhoAndWhen visit={visit} point={point} meeting={meeting} nameOf={nameOf} />
        {line && ` ${words.about} “${beginningOf(inWords(language, line))}”`} {words.writtenBy(writer)}
        {isMine && !meeting.endedAt && (
          <>
            {' '}
            <a
              href={`${ownOrWorkers(visit, citizen)}/punkter/${point.id}/ret`}
              aria-label={words.correctNamed(beginningOf(point.words))}
            >
              {words.correct}
            </a>
          </>
        )}
      </p>
    </>
  )
}

const ownOrWorkers = ({ me }: Visit, { id }: Citizen) =>
  me.personId === id ? '/min/moede' : `/borgere/${id}/moede`

function WhoAndWhen({
  visit: { tongue: language },
  point: { does, other, byDay },
  meeting,
  nameOf,
}: Pick<ListsProps, 'visit' | 'meeting' | 'nameOf'> & { point: Point }) {
  const words = ownMessages[language]
  const who =
    does === 'other' ? other : does && nameOf(does === 'citizen' ? meeting.citizenId : meeting.workerId)
  const day = byDay && shortDate(language, byDay)
  if (!who && !day) return null
  return <strong>{who ? (day ? words.doesBy(who, day) : words.does(who)) : words.by(day ?? '')}</strong>
}

/** So much of what was said that it can be known again. */
export const beginningOf = (words: string): string => {
  const [line = ''] = words.split('\n')
  return line.length > 60 || line !== words ? `${line.slice(0, 60).trimEnd()} …` : line
}
