import { sql as sqlTag } from 'kysely'
import { clockTime, today as dayOf } from '@lydhoer/words'
import { whoMakeTime, whoReflect } from '../../../shared/people/roles.ts'
import { waiting } from '../../../shared/waits/waits.ts'
import { addressOfSession } from '../session.ts'
import { addressOfGuest } from './guest-view.tsx'
import { guestWords } from './messages.ts'
import { seenAsGuest } from './seen-as-guest.ts'

/** After so long nobody is asked any more. */
const days = 90

/** Whether a leader may be a guest, for those who have not answered; and for the leader, once everybody has said yes, that they are. */
export const guestWaits = [
  waiting({
    for: whoReflect,
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('ear_session_guest as g')
        .innerJoin('ear_session as e', 'e.id', 'g.ear_session_id')
        .leftJoin('ear_session_guest_answer as a', (on) =>
          on.onRef('a.ear_session_id', '=', 'g.ear_session_id').on('a.person_id', '=', me.personId),
        )
        .select(['e.id', 'e.created_at', 'g.person_id as whom'])
        .where('a.says', 'is', null)
        .where('e.phase', '!=', sqlTag.lit('ended'))
        .where('e.created_at', '>=', ago(days))
        .orderBy('e.created_at', 'desc'),
    tell: ({ id, created_at: since }, { language, name }) => {
      const words = guestWords[language].waits
      const href = addressOfSession({ sessionId: id })
      return [{ as: 'toDo', says: words.answer(name), why: words.why, href, since }]
    },
  }),
  waiting({
    for: whoMakeTime,
    rows: (sql) =>
      sql
        .selectFrom(seenAsGuest.as('e'))
        .select(['e.ear_session_id', 'e.phase', 'e.starts_at', 'e.created_at', 'e.facilitator_id as whom'])
        .orderBy('e.created_at', 'desc'),
    tell: (session, { language, name, today }) => {
      const words = guestWords[language].waits
      const line = {
        href: addressOfGuest({ sessionId: session.ear_session_id }),
        why: words.invited(name),
      }
      const moment = session.starts_at === null ? null : new Date(session.starts_at)
      if (session.phase !== 'frame') return [{ as: 'toDo', says: words.come, ...line, by: today }]
      if (moment === null) return [{ as: 'toDo', says: words.come, ...line }]
      const day = dayOf(moment)
      return [
        { as: 'meeting', ...line, says: words.held, day, at: clockTime(language, moment) },
        { as: 'toDo', ...line, says: words.come, by: day },
      ]
    },
  }),
]
