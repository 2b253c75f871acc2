import { sql as sqlTag } from 'kysely'
import { firstName, today } from '@lydhoer/words'
import { waiting } from '../../shared/waits/waits.ts'
import { groundKeyFrom } from '../../shared/sealing/ground-key.ts'
import { bytesOf } from '../../shared/sealing/bytes-of.ts'
import { whoWorkWithCitizens } from '../matter/who.ts'
import { openLine } from './lines.ts'
import { waitsMessages } from './waits-messages.ts'

/** Promises of one's own whose day has passed; and that a citizen has said no, for each who works with them. */
export const waits = [
  waiting({
    for: whoWorkWithCitizens,
    rows: (sql, { me, today: day }) =>
      sql
        .selectFrom('plan_line as l')
        .innerJoin('plan_version as v', 'v.id', 'l.version_id')
        .innerJoin('citizen_key as k', 'k.citizen_id', 'l.citizen_id')
        .select([
          'l.version_id',
          'l.line_id',
          'l.words_sealed',
          'l.by_day',
          'l.citizen_id as whom',
          'k.wrapped_key',
        ])
        .where('l.promised_by', '=', me.personId)
        .where('l.by_day', '<', day)
        .where('l.is_out', '=', false)
        .where('v.decided_at', 'is not', null)
        .where('l.citizen_id', '!=', me.personId)
        .where((is) =>
          is.not(
            is.exists(
              is
                .selectFrom('plan_version as n')
                .select('n.id')
                .whereRef('n.citizen_id', '=', 'v.citizen_id')
                .whereRef('n.decided_at', '>', 'v.decided_at'),
            ),
          ),
        )
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
      { version_id, line_id, words_sealed, by_day, whom, wrapped_key },
      { language, me, services, name: whole },
    ) => {
      const key = groundKeyFrom(services, me, { of: 'citizen', citizenId: whom }, bytesOf(wrapped_key))
      const name = firstName(whole)
      const { words } = openLine(key, version_id, line_id, words_sealed)
      return [
        {
          as: 'toDo',
          says: waitsMessages[language].promise(words, name),
          why: waitsMessages[language].promised(name),
          href: `/borgere/${whom}/plan#${line_id}`,
          ...(by_day !== null && { since: by_day }),
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
]
