import { carrying } from '../../shared/carried/carried.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Tried } from './joint-experiments.ts'
import { openForHouse, wordsContext } from './sealed.ts'

/** What one began, and that is under way. */
export const carries = [
  carrying({
    as: 'carried',
    called: { da: 'Det, du har begyndt at prøve med andre', en: 'What you began to try with others' },
    all: '/vi-proever',
    for: whoAreOfTheHouse,
    rows: (sql, { me }) =>
      sql
        .selectFrom('joint_experiment as x')
        .leftJoin('joint_experiment_end as e', 'e.joint_experiment_id', 'x.id')
        .select(['x.id', 'x.words_sealed'])
        .where('x.begun_by', '=', me.personId)
        .where('e.came_to', 'is', null)
        .orderBy('x.from_day', 'desc')
        .orderBy('x.id'),
    tell: ({ id, words_sealed }, { me, services }) => ({
      says: openForHouse<Tried>(services, me, wordsContext(id), words_sealed).tries,
      href: `/vi-proever/${id}`,
    }),
  }),
]
