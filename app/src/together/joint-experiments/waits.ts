import { sql as sqlTag } from 'kysely'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { waiting, type Telling } from '../../shared/waits/waits.ts'
import { nobody, type Tried } from './joint-experiments.ts'
import { askedAfterDays } from './kinds.ts'
import { messages } from './messages.ts'
import { openForHouse, wordsContext } from './sealed.ts'

const triesOf = ({ services, me }: Telling, row: { id: string; words_sealed: string }): string =>
  openForHouse<Tried>(services, me, wordsContext(row.id), row.words_sealed).tries

/** That one is asked, that somebody would like to join, and what has stood still. */
export const waits = [
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me }) =>
      sql
        .selectFrom('joint_experiment_asked as a')
        .innerJoin('joint_experiment as x', 'x.id', 'a.joint_experiment_id')
        .leftJoin('joint_experiment_with as w', (on) =>
          on
            .onRef('w.joint_experiment_id', '=', 'a.joint_experiment_id')
            .onRef('w.person_id', '=', 'a.person_id'),
        )
        .leftJoin('joint_experiment_end as e', 'e.joint_experiment_id', 'a.joint_experiment_id')
        .select(['x.id', 'x.words_sealed', 'x.from_day', 'x.begun_by as whom'])
        .where('a.person_id', '=', me.personId)
        .where('w.says', 'is', null)
        .where('e.came_to', 'is', null)
        .orderBy('x.from_day')
        .orderBy('x.id'),
    tell: (row, telling) => {
      const words = messages[telling.language]
      const says = words.tellAsked(telling.name, triesOf(telling, row))
      return [{ as: 'toDo', says, why: words.tellAskedWhy, href: `/vi-proever/${row.id}`, minutes: 2 }]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me }) =>
      sql
        .selectFrom('joint_experiment as x')
        .innerJoin('joint_experiment_with as w', 'w.joint_experiment_id', 'x.id')
        .leftJoin('joint_experiment_asked as a', (on) =>
          on
            .onRef('a.joint_experiment_id', '=', 'w.joint_experiment_id')
            .onRef('a.person_id', '=', 'w.person_id'),
        )
        .leftJoin('joint_experiment_end as e', 'e.joint_experiment_id', 'x.id')
        .select(['x.id', 'x.words_sealed', 'w.person_id as whom'])
        .where('x.begun_by', '=', me.personId)
        .where(sqlTag<boolean>`w.says = 'yes'`)
        .where('a.begun_by', 'is', null)
        .where('e.came_to', 'is', null)
        .orderBy('x.from_day')
        .orderBy('w.person_id'),
    tell: (row, telling) => {
      const words = messages[telling.language]
      const why = words.tellWishWhy(triesOf(telling, row))
      const says = words.tellWish(telling.name)
      return [{ as: 'toDo', says, why, href: `/vi-proever/${row.id}/spoerg`, minutes: 2 }]
    },
  }),
  waiting({
    for: whoAreOfTheHouse,
    rows: (sql, { me, today, day }) =>
      sql
        .selectFrom('joint_experiment_with as w')
        .innerJoin('joint_experiment_asked as a', (on) =>
          on
            .onRef('a.joint_experiment_id', '=', 'w.joint_experiment_id')
            .onRef('a.person_id', '=', 'w.person_id'),
        )
        .innerJoin('joint_experiment as x', 'x.id', 'w.joint_experiment_id')
        .leftJoin('joint_experiment_end as e', 'e.joint_experiment_id', 'w.joint_experiment_id')
        .select(['x.id', 'x.words_sealed', nobody])
        .where('w.person_id', '=', me.personId)
        .where(sqlTag<boolean>`w.says = 'yes'`)
        .where('w.ask_on', '<=', today)
        .where('e.came_to', 'is', null)
        .where((one) =>
          one.not(
            one.exists(
              one
                .selectFrom('joint_experiment_line as l')
                .select('l.id')
                .whereRef('l.joint_experiment_id', '=', 'w.joint_experiment_id')
                .where('l.day', '>', day(-askedAfterDays)),
            ),
          ),
        )
        .orderBy('w.ask_on')
        .orderBy('x.id'),
    tell: (row, telling) => {
      const words = messages[telling.language]
      const says = words.tellStill(triesOf(telling, row))
      return [{ as: 'toDo', says, why: words.tellStillWhy, href: `/vi-proever/${row.id}`, minutes: 2 }]
    },
  }),
]
