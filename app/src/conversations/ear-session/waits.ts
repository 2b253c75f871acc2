import type { EarPhase } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { clockTime, longDate, today as dayOf, type Language } from '@lydhoer/words'
import { whoConverse, whoReflect } from '../../shared/people/roles.ts'
import { type InJson, type Telling, waiting, type Waits } from '../../shared/waits/waits.ts'
import { calledIn } from '../talk/passage/waits-called.ts'
import { minutesToRead } from '../talk/stretch/minutes.ts'
import { askedWords } from './asked-messages.ts'
import { messages } from './messages.ts'
import { paceWords } from './pace-messages.ts'
import { addressOfAsked, addressOfSession, type OwnerSays } from './session.ts'

/** A session that has not been held after so long is not held. */
const days = 90
/** So long a no is news. */
const newsDays = 14
/** One that came no further since this many hours is not going on now. */
const hours = 12

interface Row {
  id: string
  phase: EarPhase
  phase_since: Date
  created_at: Date
  starts_at: Date | null
  owner_says: OwnerSays
  open_until: string | null
  facilitator_id: string
  owner_id: string
  passage_id: string
  conversation_id: string
  from_turn: number
  to_turn: number
  question_sealed: Buffer | null
  wrapped_key: Buffer
  whom: string
}

/**
 * Ear sessions that have not ended: those that one is invited to, and those on one's own passages, also where one is only asked; and what
 * became nothing of what one asked for.
 */
export const waits = [
  waiting<Row>({
    for: whoReflect,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('passage_share as s')
        .innerJoin('ear_session as e', 'e.id', 's.ear_session_id')
        .select([
          'e.id',
          'e.phase',
          'e.phase_since',
          's.created_at',
          'e.facilitator_id',
          'e.owner_id',
          'e.starts_at',
          'e.owner_says',
          'e.open_until',
        ])
        .innerJoin('conversation_key as k', 'k.conversation_id', 's.conversation_id')
        .leftJoin('passage_question as q', 'q.passage_id', 's.passage_id')
        .select(['s.passage_id', 's.conversation_id', 's.from_turn', 's.to_turn', 'e.owner_id as whom'])
        .select(['q.question_sealed', 'k.wrapped_key'])
        .where('s.with_person_id', '=', me.personId)
        .where('s.created_at', '>=', ago(days))
        .where('e.phase', '!=', sqlTag.lit('ended'))
        .orderBy('s.created_at', 'desc'),
    tell,
  }),
  waiting<Row>({
    for: whoConverse,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('ear_session as e')
        .innerJoin('passage as p', 'p.id', 'e.passage_id')
        .select([
          'e.id',
          'e.phase',
          'e.phase_since',
          'e.created_at',
          'e.facilitator_id',
          'e.owner_id',
          'e.starts_at',
          'e.owner_says',
          'e.open_until',
        ])
        .innerJoin('conversation_key as k', 'k.conversation_id', 'p.conversation_id')
        .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
        // Who asks is who is waited for.
        .select([
          'p.id as passage_id',
          'p.conversation_id',
          'p.from_turn',
          'p.to_turn',
          'e.facilitator_id as whom',
        ])
        .select(['q.question_sealed', 'k.wrapped_key'])
        .where('e.owner_id', '=', me.personId)
        .where('e.phase', '!=', sqlTag.lit('ended'))
        .where('e.owner_says', '!=', 'no')
        .where('e.created_at', '>=', ago(days))
        .orderBy('e.created_at', 'desc'),
    tell,
  }),
  waiting({
    for: whoReflect,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('ear_session as e')
        .innerJoin('passage as p', 'p.id', 'e.passage_id')
        .innerJoin('conversation_key as k', 'k.conversation_id', 'p.conversation_id')
        .leftJoin('passage_question as q', 'q.passage_id', 'p.id')
        .select(['e.id', 'e.phase_since', 'e.owner_id as whom', 'q.question_sealed', 'k.wrapped_key'])
        .select(['p.id as passage_id', 'p.conversation_id', 'p.from_turn', 'p.to_turn'])
        .where('e.facilitator_id', '=', me.personId)
        .where('e.owner_says', '=', sqlTag.lit('no'))
        .where('e.phase_since', '>=', ago(newsDays))
        .orderBy('e.phase_since', 'desc'),
    tell: (session, telling) => {
      const words = askedWords[telling.language].waits
      const because = words.because(telling.name, calledIn(session, telling))
      const href = addressOfAsked({ sessionId: session.id })
      return [{ as: 'news', at: session.phase_since, says: words.notThisTime, why: because, href }]
    },
  }),
]

function tell(session: InJson<Row>, telling: Telling): Waits[] {
  const { language, me, name, today, now } = telling
  const words = messages[language]
  const { id, phase, from_turn, to_turn } = session
  const isOwn = session.owner_id === me.personId
  const leads = session.facilitator_id === me.personId
  const called = calledIn(session, telling)
  if (session.owner_says === 'asked') {
    const says = askedWords[language].waits.answer(name)
    const href = addressOfAsked({ sessionId: id })
    return [{ as: 'toDo', says, why: words.waits.yours(called), href, since: session.created_at }]
  }
  const href = addressOfSession({ sessionId: id })
  if (phase !== 'frame') {
    const passage = isOwn ? words.waits.yours(called) : words.waits.from(name, called)
    const until = session.open_until
    if (until !== null && until >= today) {
      const why = `${passage} ${paceWords[language].waits(longDate(language, until))}`
      return [{ as: 'toDo', says: words.waits.goOn, why, href, by: until, since: session.phase_since }]
    }
    if (now.getTime() - Date.parse(session.phase_since) > hours * 3_600_000) return []
    const why = `${passage} ${words.waits.now[phase]}`
    return [{ as: 'toDo', says: words.waits.goOn, why, href, by: today, since: session.phase_since }]
  }
  const time = whenHeld(session, { language, says: words.waits.held(called), href })
  // Whoever chose the passage knows it.
  if (isOwn && !leads) return time ? [time] : []
  return [
    ...(time ? [time] : []),
    {
      as: 'toDo',
      says: leads ? words.waits.lead : words.waits.read,
      why: isOwn ? words.waits.yours(called) : words.waits.invited(name, called),
      href,
      minutes: minutesToRead(to_turn - from_turn + 1),
      since: session.created_at,
      ...(time && { by: time.day }),
    },
  ]
}

/** The session as a meeting in the calendar of the day, where it has been said when it is. */
function whenHeld(
  { starts_at }: InJson<Row>,
  { language, ...line }: { language: Language; says: string; href: string },
): Extract<Waits, { as: 'meeting' }> | null {
  if (starts_at === null) return null
  const moment = new Date(starts_at)
  return { as: 'meeting', ...line, day: dayOf(moment), at: clockTime(language, moment) }
}
