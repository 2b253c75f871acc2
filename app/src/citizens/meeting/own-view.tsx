import { clockTime, whenItBegins } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { ownParents } from '../matter/pages.tsx'
import type { At } from './form.ts'
import { Earlier } from './earlier-view.tsx'
import { AgreedPart, Following, NotAgreedPart, OwnAgendaPart } from './following.tsx'
import { openSeats, seatsSaid } from '../matter/at-the-table.ts'
import { ownMessages } from './own-messages.ts'
import { WriteAgreed, WriteNotAgreed, type AgainAt } from './point-forms.tsx'
import { PhotosPart } from './photos/photos-view.tsx'
import { goesOn, type Now } from './read.ts'
import { LastTime } from './word-view.tsx'

interface OwnMeeting {
  now: Now
  /** For how long it is kept, and why. */
  kept: string
  at?: At
  again?: AgainAt
}

/** The meeting on the citizen's own phone: the same two lists, and the same agenda. */
export function ownMeetingPage(visit: Visit, { now, kept, at, again }: OwnMeeting) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const { citizen, meeting, last, nameOf, key, held } = now
  const isOn = goesOn(meeting)
  const with_ = meeting ?? held[0]
  const latest = held[0]
  const seats = meeting ? seatsSaid(language, openSeats(key, meeting.id, meeting.withSealed)) : ''
  const also = seats === '' ? '' : ` ${words.alsoHere(seats)}`
  const when = isOn
    ? `${words.lead.goesOn} ${words.begun(clockTime(language, meeting.begunAt))}${also}`
    : meeting
      ? `${words.lead.planned(whenItBegins(language, meeting.startsAt))}${also}`
      : words.lead.none
  const lastTime = last && <LastTime visit={visit} citizen={citizen} nameOf={nameOf} last={last} />
  const children = (
    <>
      {isOn ? (
        <>
          <Lists visit={visit} now={now} meeting={meeting} at={at} again={again} />
          {lastTime}
          <OwnAgendaPart visit={visit} now={now} />
        </>
      ) : (
        <p>{words.notYet}</p>
      )}
      {!isOn && lastTime}
      {!isOn && latest && !last?.words.some(({ personId }) => personId === me.personId) && (
        <p>
          <a class="button" href={`/min/moede/${latest.id}#ord`}>
            {words.wordGive}
          </a>
        </p>
      )}
      <Earlier visit={visit} now={now} />
      <p class="small">{kept}</p>
      <Following visit={visit} citizen={citizen} from={isOn ? `nu?moede=${meeting.id}` : 'nu'} />
    </>
  )
  return answer(
    visit,
    {
      title: words.title,
      when,
      seen: { rows: 'meeting_point', with: [with_ ? nameOf(with_.workerId) : words.yourWorker] },
      parents: ownParents(visit),
      narrow: true,
      islands: ['unsaved', 'live'],
      browserKey: key && browserKey(key, me),
      children,
    },
    again ? 422 : 200,
  )
}

function Lists({
  visit,
  now,
  meeting,
  at,
  again,
}: {
  visit: Visit
  now: Now
  meeting: NonNullable<Now['meeting']>
  at?: At | undefined
  again?: AgainAt | undefined
}) {
  const words = ownMessages[visit.tongue]
  const { citizen, nameOf, points, lines } = now
  const of = { visit, citizen, nameOf, meeting, points, lines }
  return (
    <div id="lister">
      <AgreedPart {...of} />
      <WriteAgreed
        visit={visit}
        now={now}
        workerId={meeting.workerId}
        from={at?.enige ?? null}
        again={again}
      />
      <NotAgreedPart {...of} />
      <WriteNotAgreed visit={visit} now={now} from={at?.uenige ?? null} again={again} />
      <p class="small">{words.bothSee}</p>
      <PhotosPart visit={visit} meeting={meeting} photos={now.photos} nameOf={nameOf} />
    </div>
  )
}
