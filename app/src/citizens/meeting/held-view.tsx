import { clockTime, longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { openSeats, seatsSaid } from '../matter/at-the-table.ts'
import type { AgendaLine } from '../matter/agenda-lines.ts'
import { ownParents, PagesOf, parentsOf } from '../matter/pages.tsx'
import { SaidLine } from './line-view.tsx'
import { List } from './lists-view.tsx'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { PhotosPart } from './photos/photos-view.tsx'
import type { Held } from './read.ts'
import { addressFor } from './work.ts'
import { WordAtTheEnd } from './word-view.tsx'

/** A meeting that has ended, as both find it: the two lists, what was talked about, what is for next time, and a word at the end. */
export function heldPage(visit: Visit, held: Held, again?: Again) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const { citizen, nameOf, meeting } = held
  const isOwn = me.personId === citizen.id
  const worker = nameOf(meeting.workerId)
  const day = longDate(language, meeting.begunAt)
  const title = isOwn
    ? words.heldTitle(day, worker)
    : messages[visit.language].heldTitle(day, citizen.firstName)
  const [from, to] = [clockTime(language, meeting.begunAt), clockTime(language, meeting.endedAt)]
  const seats = seatsSaid(language, openSeats(held.key, meeting.id, meeting.withSealed))
  const when = [
    isOwn ? words.youMet(worker) : words.met(nameOf(citizen.id), worker),
    words.heldWhen(from, to),
    seats !== '' && words.alsoThere(seats),
  ]
    .filter(Boolean)
    .join(' ')
  const lists = {
    ...{ visit, citizen, nameOf, meeting, points: held.points },
    lines: [...held.takenUp, ...held.notReached],
  }
  const children = (
    <>
      {!isOwn && <PagesOf visit={visit} citizen={citizen} />}
      <p class="small">{words.stands}</p>
      <div class="two-lists">
        <section>
          <h2>{words.agreed}</h2>
          <List of={lists} isAgreed none={words.heldNone} />
        </section>
        <section>
          <h2>{words.notAgreed}</h2>
          <List of={lists} isAgreed={false} none={words.heldNone} />
        </section>
      </div>
      <p class="small">
        {isOwn && words.notSure} {words.print}
      </p>
      <PhotosPart visit={visit} meeting={meeting} photos={held.photos} nameOf={nameOf} />
      <WordAtTheEnd visit={visit} held={held} again={again} />
      <Lines visit={visit} title={words.talked} lines={held.takenUp} />
      <Lines visit={visit} title={words.nextTime} lead={words.nextTimeLead} lines={held.notReached} />
      {isOwn && <p class="small">{held.kept}</p>}
    </>
  )
  return answer(
    visit,
    {
      title,
      when,
      seen: { rows: 'meeting_point', with: [isOwn ? worker : citizen.firstName] },
      parents: [
        ...(isOwn ? ownParents(visit) : parentsOf(citizen)),
        { href: addressFor(me, citizen.id), word: isOwn ? words.title : messages[visit.language].word },
      ],
      narrow: isOwn,
      next: isOwn ? [] : leadsOn(visit, held),
      islands: ['unsaved', 'live'],
      browserKey: browserKey(held.key, me),
      children,
    },
    again ? 422 : 200,
  )
}

function Lines({
  visit,
  title,
  lead,
  lines,
}: {
  visit: Visit
  title: string
  lead?: string
  lines: readonly AgendaLine[]
}) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p class="small">{lead}</p>}
      <ul class="bare agenda-lines">
        {lines.map((line) => (
          <li>
            <SaidLine visit={visit} line={line} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The plan is written of what was agreed, and the two say how the next meeting is prepared. */
const leadsOn = ({ language }: Visit, { citizen: { id } }: Held) => {
  const words = messages[language]
  return [
    { href: `/borgere/${id}/plan`, word: words.writePlan, why: words.writePlanWhy },
    { href: `/borgere/${id}/dagsorden/naeste-gang`, word: words.nextPrepared },
  ]
}
