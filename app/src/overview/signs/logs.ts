import { sql as sqlTag } from 'kysely'
import { happening } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { sourceNames } from './kinds.ts'
import { openSign } from './sealed.ts'

/** Each sign, as it was noted. */
export const logs = [
  happening({
    kind: 'outsideSign',
    part: 'learned',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `${n} gange sagde nogen udefra noget, vi ikke havde spurgt om.`,
      en: `${n} times somebody from outside said something that we had not asked about.`,
    }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('outside_sign')
        .select(['id', 'source', 'words_sealed', sqlTag<string>`said_on::text`.as('day')])
        .where('said_on', '>=', from)
        .where('said_on', '<=', to),
    tell: ({ id, source, words_sealed }, { me, services, language }) => ({
      says: `${sourceNames[source][language]}: ${openSign(services, me, id, words_sealed)}`,
      href: '/tegn',
    }),
  }),
]
