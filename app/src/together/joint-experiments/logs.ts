import { sql as sqlTag } from 'kysely'
import { happening, type TellingHappened } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Tried } from './joint-experiments.ts'
import { cameToNames, kindsIn, workedNames, type KindOfPeople } from './kinds.ts'
import { openForHouse, wordsContext } from './sealed.ts'

const triesOf = ({ services, me }: TellingHappened, row: { id: string; words_sealed: string }): string =>
  openForHouse<Tried>(services, me, wordsContext(row.id), row.words_sealed).tries

/** That something was begun, and as what it ended. What was learned is not told: those in it can say it anew and take it back. */
export const logs = [
  happening({
    kind: 'jointExperimentBegun',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `Flere begyndte at prøve noget sammen, ${n} ting.`,
      en: `Several began to try something together, ${n} things.`,
    }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('joint_experiment')
        .select(['id', 'words_sealed', 'tried_by', sqlTag<string>`begun_on::text`.as('day')])
        .where('begun_on', '>=', from)
        .where('begun_on', '<=', to),
    tell: (row, telling) => {
      const tries = triesOf(telling, row)
      const by = kindsIn(telling.language, row.tried_by as KindOfPeople[])
      const says = { da: `Det prøver vi nu: ${tries}. Med ${by}.`, en: `We now try: ${tries}. With ${by}.` }
      return { says: says[telling.language].replace(/([.?!])\. /, '$1 '), href: `/vi-proever/${row.id}` }
    },
  }),
  happening({
    kind: 'jointExperimentEnded',
    part: 'learned',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `${n} ting, som flere prøvede sammen, er slut.`,
      en: `${n} things that several tried together have ended.`,
    }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('joint_experiment_end as e')
        .innerJoin('joint_experiment as x', 'x.id', 'e.joint_experiment_id')
        .select(['x.id', 'x.words_sealed', 'e.came_to', 'e.worked'])
        .select(sqlTag<string>`e.ended_on::text`.as('day'))
        .where('e.ended_on', '>=', from)
        .where('e.ended_on', '<=', to),
    tell: (row, telling) => {
      const { language } = telling
      const tries = triesOf(telling, row)
      const [came, worked] = [cameToNames[row.came_to][language], workedNames[row.worked][language]]
      const says = {
        da: `Det prøvede vi: ${tries}. ${came}. Virkede det? ${worked}.`,
        en: `We tried: ${tries}. ${came}. Did it work? ${worked}.`,
      }
      return { says: says[language].replace(/([.?!])\. /, '$1 '), href: `/vi-proever/${row.id}` }
    },
  }),
]
