import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { waiting, type Telling, type Waits } from '../../shared/waits/waits.ts'
import { messages } from './messages.ts'
import { openOfOutward, wordsContext } from './sealed.ts'
import type { OutwardWords } from './tellings.ts'

/** So many days ahead whoever prepares it is asked whether it is ready, and so long after what came back is asked for. */
const ahead = 14
const cameWithin = 30
const nobody = sqlTag<string | null>`null::uuid`.as('whom')

const titleOf = ({ services, me }: Telling, row: { id: string; words_sealed: string }) =>
  openOfOutward<OutwardWords>(services, me, wordsContext(row.id), row.words_sealed).title

/** A question about one's story; a story that is taken out of what one tells; something to make ready; and what came back. */
export const waits = [
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, today }) =>
      sql
        .selectFrom('outward_story_of as w')
        .innerJoin('outward_story as s', 's.id', 'w.id')
        .innerJoin('outward as o', 'o.id', 'w.outward_id')
        .select(['o.id', 'o.words_sealed', 'o.held_on', 'w.asked_by as whom'])
        .where('w.whose_id', '=', me.personId)
        .where((one) => one.or([one('s.yes_to', 'is', null), one('s.yes_to', '<>', one.ref('o.version'))]))
        .where('o.held_on', '>=', today)
        .where('o.called_off_on', 'is', null)
        .orderBy('o.held_on')
        .orderBy('o.id'),
    tell: (row, telling): Waits[] => [
      {
        ...{ as: 'toDo', href: `/udadtil/${row.id}#historier`, minutes: 2, by: row.held_on },
        says: messages[telling.language].tellAsked(titleOf(telling, row)),
        ...(telling.name && { why: messages[telling.language].tellAskedWhy(telling.name) }),
      },
    ],
  }),
  waiting({
    for: whoAreOfTheHouse,
    // Whoever speaks or prepares it, where it was taken back; and who asked, where the answer was no.
    rows: (sql, { me, ago }) =>
      sql
        .selectFrom('outward_story_gone as g')
        .innerJoin('outward as o', 'o.id', 'g.outward_id')
        .select(['o.id', 'o.words_sealed', 'g.was', 'g.gone_at'])
        .select(nobody)
        .where('g.gone_at', '>', ago(14))
        .where((one) =>
          one.or([
            one('g.told_to', '=', me.personId),
            one.and([
              one('g.was', '=', sqlTag.lit('withdrawn')),
              one.or([
                one('o.prepared_by', '=', me.personId),
                one.exists(
                  one
                    .selectFrom('outward_speaker as s')
                    .select('s.person_id')
                    .whereRef('s.outward_id', '=', 'o.id')
                    .where('s.person_id', '=', me.personId),
                ),
              ]),
            ]),
          ]),
        )
        .orderBy('g.gone_at', 'desc')
        .orderBy('g.id'),
    tell: (row, telling): Waits[] => {
      const words = messages[telling.language]
      const tell = row.was === 'declined' ? words.tellDeclined : words.tellGone
      return [
        {
          as: 'news',
          says: tell(titleOf(telling, row)),
          at: row.gone_at,
          href: `/udadtil/${row.id}#historier`,
        },
      ]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, today, day }) =>
      sql
        .selectFrom('outward as o')
        .select(['o.id', 'o.words_sealed', 'o.held_on'])
        .select(nobody)
        .where('o.prepared_by', '=', me.personId)
        .where('o.called_off_on', 'is', null)
        .where((one) =>
          one.or([one('o.ready_version', 'is', null), one('o.ready_version', '<>', one.ref('o.version'))]),
        )
        .where('o.held_on', '>=', today)
        .where('o.held_on', '<=', day(ahead))
        .orderBy('o.held_on')
        .orderBy('o.id'),
    tell: (row, telling): Waits[] => [
      {
        ...{ as: 'toDo', href: `/udadtil/${row.id}`, minutes: 5, by: row.held_on },
        says: messages[telling.language].tellReady(titleOf(telling, row)),
      },
    ],
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, today, day }) =>
      sql
        .selectFrom('outward as o')
        .select(['o.id', 'o.words_sealed', 'o.held_on'])
        .select(nobody)
        .where('o.prepared_by', '=', me.personId)
        .where('o.called_off_on', 'is', null)
        .where('o.held_on', '<', today)
        .where('o.held_on', '>', day(-cameWithin))
        .where((one) =>
          one.not(
            one.exists(
              one.selectFrom('outward_came as c').select('c.id').whereRef('c.outward_id', '=', 'o.id'),
            ),
          ),
        )
        .orderBy('o.held_on')
        .orderBy('o.id'),
    tell: (row, telling): Waits[] => [
      {
        ...{ as: 'toDo', href: `/udadtil/${row.id}#spurgte`, minutes: 5 },
        says: messages[telling.language].tellCame(titleOf(telling, row)),
      },
    ],
  }),
]
