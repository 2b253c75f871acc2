import { sql as sqlTag } from 'kysely'
import { happening } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { findingContext, openOfFindings } from '../house/sealed-findings.ts'
import type { FindingWords } from './findings.ts'

/**
 * That something was found, by its title. Only what others have been asked about is told, since it can be taken back until then. What
 * citizens are quoted with comes along where the line is shown, and is copied into no log (`quoted.ts`).
 */
export const logs = [
  happening({
    kind: 'findingShared',
    part: 'learned',
    for: whoAreOfTheHouse,
    counted: (n) => ({ da: `${n} fund blev delt i huset.`, en: `${n} findings were shared in the house.` }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('finding as f')
        .select(['f.id', 'f.words_sealed', sqlTag<string>`f.written_on::text`.as('day')])
        .where('f.written_on', '>=', from)
        .where('f.written_on', '<=', to)
        .where((is) =>
          is.exists(
            is.selectFrom('finding_asked as a').select('a.finding_id').whereRef('a.finding_id', '=', 'f.id'),
          ),
        ),
    tell: ({ id, words_sealed }, { language, services, me }) => {
      const { title } = openOfFindings<FindingWords>(services, me, findingContext(id), words_sealed)
      const says = { da: `Et fund: ${title}.`, en: `A finding: ${title}.` }
      return { says: says[language], href: `/fund/${id}` }
    },
  }),
]
