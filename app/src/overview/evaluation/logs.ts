import { sql as sqlTag } from 'kysely'
import { happening, type TellingHappened } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { Asked } from './evaluations.ts'
import { askedContext, openForHouse } from './sealed.ts'

const titleOf = ({ services, me }: TellingHappened, row: { id: string; words_sealed: string }): string =>
  openForHouse<Asked>(services, me, askedContext(row.id), row.words_sealed).title

/** That an evaluation was begun. What it found stands in its report, which can be taken back for a while and is given out anew. */
export const logs = [
  happening({
    kind: 'evaluationBegun',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({ da: `${n} evalueringer begyndte.`, en: `${n} evaluations were begun.` }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('evaluation')
        .select(['id', 'words_sealed', sqlTag<string>`begun_on::text`.as('day')])
        .where('begun_on', '>=', from)
        .where('begun_on', '<=', to),
    tell: (row, telling) => {
      const title = titleOf(telling, row)
      const says = { da: `En evaluering begyndte: ${title}.`, en: `An evaluation was begun: ${title}.` }
      return { says: says[telling.language].replace(/([.?!])\.$/, '$1'), href: `/evaluering/${row.id}` }
    },
  }),
]
