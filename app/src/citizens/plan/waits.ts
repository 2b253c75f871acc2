import { sql as sqlTag } from 'kysely'
import { firstName, today } from '@lydhoer/words'
import { waiting } from '../../shared/waits/waits.ts'
import { groundKeyFrom } from '../../shared/sealing/ground-key.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { openLine } from './lines.ts'
import { waitsMessages } from './waits-messages.ts'

/** So many days a promise that a colleague gave in one's name is new. */
const newDays = 7

/** Of a version `v` that was decided: none has been decided since. */
const holdsNow = sqlTag<boolean>`not exists (select from plan_version n
  where n.citizen_id = v.citizen_id and n.decided_at > v.decided_at)`

/** Promises of one's own whose day has passed, or that a colleague has given in one's name; those that came back to whoever wrote them; and that a citizen has said no, for each who works with them. */
export const waits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, today: day, ago }) =>
      sql
        .selectFrom('plan_line as l')
        .innerJoin('plan_version as v', 'v.id', 'l.version_id')
        .innerJoin('citizen_key as k', 'k.citizen_id', 'l.citizen_id')
        .select([
          'l.version_id',
          'l.line_id',
          'l.words_sealed',
          'l.by_day',
          'v.decided_at',
          'l.citizen_id as whom',
          'k.wrapped_key',
        ])
        .where('l.promised_by', '=', me.personId)
        // One that a colleague gave in one's name is told when it is new, and each when its day has passed.
        .where((on) =>
          on.or([
            on('l.by_day', '<', day),
            on.and([on('v.decided_by', '!=', me.personId), on('v.decided_at', '>', ago(newDays))]),
          ]),
        )
        .where((is) =>
          is.not(
            is.exists(
              is
                .selectFrom('plan_not_mine as m')
                .select('m.line_id')
                .whereRef('m.version_id', '=', 'l.version_id')
                .whereRef('m.line_id', '=', 'l.line_id'),
            ),
          ),
        )
        .where('l.is_out', '=', false)
        .where('v.decided_at', 'is not', null)
        .where('l.citizen_id', '!=', me.personId)
        .where(holdsNow)
        .where((is) =>
          is.not(
            is.exists(
              is
                .selectFrom('plan_done as d')
                .select('d.line_id')
                .whereRef('d.citizen_id', '=', 'l.citizen_id')
                .whereRef('d.line_id', '=', 'l.line_id'),
            ),
          ),
        )
        .orderBy('l.by_day')
        .orderBy('l.line_id'),
    tell: (
      { version_id, line_id, words_sealed, by_day, decided_at, whom, wrapped_key },
      { language, me, services, name: whole, today: day },
    ) => {
      const key = groundKeyFrom(services, me, { of: 'citizen', citizenId: whom }, bytesOf(wrapped_key))
      const name = firstName(whole)
      const { words } = openLine(key, version_id, line_id, words_sealed)
      const href = `/borgere/${whom}/plan#${line_id}`
      if (!by_day || by_day >= day)
        return [{ as: 'news', says: waitsMessages[language].given(words, name), href, at: decided_at ?? day }]
      return [
        {
          as: 'toDo',
          says: waitsMessages[language].promise(words, name),
          why: waitsMessages[language].promised(name),
          href,
          since: by_day,
        },
      ]
    },
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me }) =>
      sql
        .selectFrom('plan_answer as a')
        .innerJoin('case_assignment as w', 'w.citizen_id', 'a.citizen_id')
        .select(['a.id', 'a.created_at', 'a.citizen_id as whom'])
        .where('w.worker_id', '=', me.personId)
        .where('w.valid_from', '<=', sqlTag<string>`today()`)
        .where((on) => on.or([on('w.valid_to', 'is', null), on('w.valid_to', '>', sqlTag<string>`today()`)]))
        .where('a.is_yes', '=', sqlTag.lit(false))
        .where('a.undone_at', 'is', null)
        .where('a.talked_at', 'is', null)
        .orderBy('a.created_at')
        .orderBy('a.id'),
    tell: ({ created_at, whom }, { language, name }) => [
      {
        as: 'toDo',
        says: waitsMessages[language].no(firstName(name)),
        why: waitsMessages[language].noWhy,
        href: `/borgere/${whom}/plan`,
        since: today(new Date(created_at)),
      },
    ],
  }),
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me }) =>
      sql
        .selectFrom('plan_not_mine as m')
        .innerJoin('plan_line as l', (on) =>
          on.onRef('l.version_id', '=', 'm.version_id').onRef('l.line_id', '=', 'm.line_id'),
        )
        .innerJoin('plan_version as v', 'v.id', 'm.version_id')
        .innerJoin('citizen_key as k', 'k.citizen_id', 'm.citizen_id')
        .select(['m.version_id', 'm.line_id', 'm.said_at', 'm.citizen_id as whom'])
        .select(['l.words_sealed', 'k.wrapped_key'])
        .where('l.written_by', '=', me.personId)
        .where('m.said_by', '!=', me.personId)
        .where(holdsNow)
        .orderBy('m.said_at')
        .orderBy('m.line_id'),
    tell: (
      { version_id, line_id, words_sealed, said_at, whom, wrapped_key },
      { language, me, services, name: whole },
    ) => {
      const key = groundKeyFrom(services, me, { of: 'citizen', citizenId: whom }, bytesOf(wrapped_key))
      const { words } = openLine(key, version_id, line_id, words_sealed)
      return [
        {
          as: 'toDo',
          says: waitsMessages[language].cameBack(words, firstName(whole)),
          why: waitsMessages[language].cameBackWhy,
          href: `/borgere/${whom}/plan#${line_id}`,
          since: today(new Date(said_at)),
        },
      ]
    },
  }),
]
