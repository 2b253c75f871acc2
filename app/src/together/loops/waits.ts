import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { waiting } from '../../shared/waits/waits.ts'
import { messages } from './messages.ts'
import { openOfLoops, stepContext, wonderContext, type Keys } from '../house/sealed-loops.ts'
import type { StepWords } from './steps.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Language } from '@lydhoer/words'
import { stillFrom } from './weave/stillness.ts'
import { nameOf } from './words.ts'

/** What is new on a loop that one takes part in, and one that has stood still and does not rest. */
export const waits = [
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me }) =>
      sql
        .selectFrom('loop_person as p')
        .innerJoin('loop as l', 'l.id', 'p.loop_id')
        .innerJoinLateral(
          (of) =>
            of
              .selectFrom('loop_step as s')
              .select(['s.id', 's.words_sealed', 's.created_at', 's.written_by'])
              .whereRef('s.loop_id', '=', 'p.loop_id')
              .whereRef('s.created_at', '>', 'p.seen_at')
              .where('s.written_by', '<>', me.personId)
              .orderBy('s.created_at', 'desc')
              .limit(1)
              .as('s'),
          (on) => on.onTrue(),
        )
        .select(['l.id', 'l.wonder_sealed', 's.id as step_id', 's.words_sealed', 's.created_at'])
        .select('s.written_by as whom')
        .where('p.person_id', '=', me.personId)
        .orderBy('s.created_at', 'desc')
        .orderBy('l.id'),
    tell: (row, { language, me, services }) => {
      const words = messages[language]
      const { title } = openOfLoops<StepWords>(services, me, stepContext(row.step_id), row.words_sealed)
      return [
        {
          ...{ as: 'news', says: words.tellNew(called(services, me, language, row)), at: row.created_at },
          ...{ why: words.tellNewWhy(title), href: `/undren/${row.id}`, minutes: 2 },
        },
      ]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, today, day }) =>
      sql
        .selectFrom('loop_person as p')
        .innerJoin('loop as l', 'l.id', 'p.loop_id')
        .leftJoin('loop_rest as r', 'r.loop_id', 'p.loop_id')
        .select(['l.id', 'l.wonder_sealed', 'l.raised_on'])
        .select(sqlTag<string | null>`null::uuid`.as('whom'))
        .where('p.person_id', '=', me.personId)
        .where('l.raised_on', '<=', day(-stillFrom))
        .where((one) => one.or([one('r.until', 'is', null), one('r.until', '<=', today)]))
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom('loop_step as s')
                .select('s.id')
                .whereRef('s.loop_id', '=', 'p.loop_id')
                .where((two) =>
                  two.or([two('s.day', '>', day(-stillFrom)), two('s.until', '>', day(-stillFrom))]),
                ),
            ),
          ),
        )
        .orderBy('l.raised_on')
        .orderBy('l.id'),
    tell: (row, { language, me, services }) => {
      const words = messages[language]
      return [
        {
          ...{ as: 'toDo', says: words.tellStill(called(services, me, language, row)) },
          ...{ why: words.tellStillWhy, href: `/undren/${row.id}`, minutes: 5 },
        },
      ]
    },
  }),
]

/** What a loop is called. */
export const called = (
  keys: Keys,
  me: SignedIn,
  language: Language,
  { id, wonder_sealed }: { id: string; wonder_sealed: string | null },
) =>
  nameOf(language, {
    wonder: wonder_sealed === null ? null : openOfLoops<string>(keys, me, wonderContext(id), wonder_sealed),
  })
