import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import type { Tried } from './joint-experiments.ts'
import { themeNames } from './kinds.ts'
import { messages } from './messages.ts'
import { learnedContext, openForHouse, wordsContext } from './sealed.ts'

/** What is tried, and what was learned, also of what did not work. The diary is for those in it, and is not looked up. */
export const searched: Searched[] = [
  {
    kind: 'jointExperiment',
    many: { da: messages.da.title, en: messages.en.title },
    one: { da: 'Noget, vi prøver sammen', en: 'Something we try together' },
    for: whoAreOfTheHouse,
    read: async (sql, { me, services, language }, ids) => {
      const rows = await sql
        .selectFrom('joint_experiment as e')
        .leftJoin('joint_experiment_end as x', 'x.joint_experiment_id', 'e.id')
        .select(['e.id', 'e.theme', 'e.words_sealed', 'x.learned_sealed'])
        .where('e.id', 'in', ids)
        .execute()
      return rows.map(({ id, theme, words_sealed, learned_sealed }) => {
        const tried = openForHouse<Tried>(services, me, wordsContext(id), words_sealed)
        const learned = learned_sealed
          ? openForHouse<string>(services, me, learnedContext(id), learned_sealed)
          : ''
        return {
          ...{ id, name: tried.tries, href: `/vi-proever/${id}` },
          words: [tried.how, tried.looksFor, learned].filter(Boolean),
          under: themeNames[theme][language],
        }
      })
    },
  },
]
