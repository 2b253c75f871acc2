import { handing } from '../../shared/handed/handed.ts'
import { takeOver } from '../house/take-over.ts'
import type { Tried } from './joint-experiments.ts'
import { openForHouse, wordsContext } from './sealed.ts'

/** What somebody began to try with others, and that is under way. */
export const hands = [
  handing({
    kind: 'jointExperiment',
    called: { da: 'Det, nogle prøver sammen', en: 'What several try' },
    onlyInside: true,
    rows: (sql, { carriers }) =>
      sql
        .selectFrom('joint_experiment as x')
        .leftJoin('joint_experiment_end as e', 'e.joint_experiment_id', 'x.id')
        .select(['x.id', 'x.begun_by as carrier', 'x.words_sealed'])
        .where('x.begun_by', 'in', carriers)
        .where('e.came_to', 'is', null),
    tell: ({ id, words_sealed }, { me, services }) => ({
      says: openForHouse<Tried>(services, me, wordsContext(id), words_sealed).tries,
      href: `/vi-proever/${id}`,
    }),
    take: async (_, sql, id) => (await takeOver(sql, 'take_over_joint_experiment', id)) !== null,
  }),
]
