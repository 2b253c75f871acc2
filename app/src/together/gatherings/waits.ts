import { clockTime, today as dayOf } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse, whoBringTogether } from '../../shared/people/roles.ts'
import { waiting, type Telling, type Waits } from '../../shared/waits/waits.ts'
import { gatheringKinds, kindNames } from './kinds.ts'
import { messages } from './messages.ts'
import { openOfGatherings, themeContext } from './sealed.ts'

/** So many days ahead a gathering is told of. */
const ahead = 14
/** So many days ahead the municipality is asked what it wishes of a visit. */
const wishAhead = 60
/** So many days after one that comes again the next is asked for. */
const nextWithin = 60
const nobody = sqlTag<string | null>`null::uuid`.as('whom')

const themeOf = ({ services, me }: Telling, row: { id: string; theme_sealed: string }) =>
  openOfGatherings(services, me, themeContext(row.id), row.theme_sealed)

/** An invitation to answer, gatherings that come, a visit that the municipality has no wish of yet, and one whose next is not agreed on. */
export const waits = [
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, now }) =>
      sql
        .selectFrom('meeting_person as x')
        .innerJoin('meeting as m', 'm.id', 'x.meeting_id')
        .innerJoin('gathering as g', 'g.id', 'm.about_id')
        .select(['g.id', 'g.theme_sealed', 'g.starts_at', 'g.prepared_by as whom'])
        .where('x.person_id', '=', me.personId)
        .where('x.invited', '=', true)
        .where('x.answer', '=', 'none')
        .where('g.kind', '<>', sqlTag.lit('cafe'))
        .where('m.kind', 'in', [...gatheringKinds])
        .where('m.cancelled_at', 'is', null)
        .where('g.prepared_by', '<>', me.personId)
        .where('g.starts_at', '>', now)
        .orderBy('g.starts_at')
        .orderBy('g.id'),
    tell: (row, telling): Waits[] => [
      {
        ...{ as: 'toDo', href: `/samlinger/${row.id}`, minutes: 1, by: dayOf(new Date(row.starts_at)) },
        says: messages[telling.language].tellAnswer(themeOf(telling, row)),
        why: messages[telling.language].tellAnswerWhy(telling.name),
      },
    ],
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, now, day }) =>
      sql
        .selectFrom('meeting_person as x')
        .innerJoin('meeting as m', 'm.id', 'x.meeting_id')
        .innerJoin('gathering as g', 'g.id', 'm.about_id')
        .select(['g.id', 'g.kind', 'g.theme_sealed', 'g.starts_at'])
        .select(nobody)
        .where('x.person_id', '=', me.personId)
        .where('x.invited', '=', true)
        .where('m.kind', 'in', [...gatheringKinds])
        .where('m.cancelled_at', 'is', null)
        .where('g.starts_at', '>', now)
        .where('g.starts_at', '<', sqlTag<Date>`${day(ahead)}::date`)
        .where((one) => one.or([one('x.answer', '=', 'yes'), one('g.prepared_by', '=', me.personId)]))
        .orderBy('g.starts_at')
        .orderBy('g.id'),
    tell: (row, telling): Waits[] => {
      const { language } = telling
      const moment = new Date(row.starts_at)
      const says = messages[language].tellMeeting(kindNames[row.kind][language], themeOf(telling, row))
      return [
        {
          ...{ as: 'meeting', says, href: `/samlinger/${row.id}` },
          ...{ day: dayOf(moment), at: clockTime(language, moment) },
        },
      ]
    },
  }),
  waiting({
    for: whoBringTogether,
    rows: (sql, { now, day }) =>
      sql
        .selectFrom('gathering as g')
        .leftJoin('gathering_said as s', 's.gathering_id', 'g.id')
        .select(['g.id', 'g.theme_sealed', 'g.starts_at'])
        .select(nobody)
        .where('g.kind', '=', sqlTag.lit('visit'))
        .where('g.called_off_at', 'is', null)
        .where('g.starts_at', '>', now)
        .where('g.starts_at', '<', sqlTag<Date>`${day(wishAhead)}::date`)
        .where('s.gathering_id', 'is', null)
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom('gathering_part as p')
                .select('p.id')
                .whereRef('p.gathering_id', '=', 'g.id')
                .where('p.side', '=', sqlTag.lit('municipality')),
            ),
          ),
        )
        .orderBy('g.starts_at')
        .orderBy('g.id'),
    tell: (row, telling): Waits[] => [
      {
        ...{ as: 'toDo', href: `/samlinger/${row.id}/program`, minutes: 5 },
        by: dayOf(new Date(row.starts_at)),
        says: messages[telling.language].tellWish(themeOf(telling, row)),
        why: messages[telling.language].tellWishWhy,
      },
    ],
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, now, ago }) =>
      sql
        .selectFrom('gathering as g')
        .leftJoin('gathering as n', (on) =>
          on.onRef('n.follows_id', '=', 'g.id').on('n.called_off_at', 'is', null),
        )
        .select(['g.id', 'g.theme_sealed', 'g.starts_at'])
        .select(nobody)
        .where('g.prepared_by', '=', me.personId)
        .where('g.every_months', 'is not', null)
        .where('g.called_off_at', 'is', null)
        .where('g.starts_at', '<=', now)
        .where('g.starts_at', '>', ago(nextWithin))
        .where('n.id', 'is', null)
        .orderBy('g.starts_at')
        .orderBy('g.id'),
    tell: (row, telling): Waits[] => [
      {
        ...{ as: 'toDo', href: `/samlinger/ny?efter=${row.id}`, minutes: 5 },
        says: messages[telling.language].tellNext(themeOf(telling, row)),
      },
    ],
  }),
]
