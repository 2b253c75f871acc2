import { sql as sqlTag } from 'kysely'
import { happening } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'

/** That the municipality came into a partnership, and left one. What is shared is not told: it can be taken back. */
export const logs = [
  happening({
    kind: 'partnershipJoined',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `${n} gange sagde kommunen ja til et partnerskab med andre kommuner.`,
      en: `${n} times the municipality said yes to a partnership with others.`,
    }),
    rows: (sql, { me, from, to }) =>
      sql
        .selectFrom('partnership_member')
        .select(['partnership_id as id', sqlTag<string>`member_since::text`.as('day')])
        .where('municipality_id', '=', me.municipalityId)
        .where('member_since', '>=', from)
        .where('member_since', '<=', to),
    tell: ({ id }, { language }) => ({
      says: {
        da: 'Kommunen sagde ja til et partnerskab med andre kommuner.',
        en: 'The municipality said yes to a partnership with others.',
      }[language],
      href: `/faelles/${id}`,
    }),
  }),
  happening({
    kind: 'partnershipLeft',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `${n} gange forlod kommunen et partnerskab med andre kommuner.`,
      en: `${n} times the municipality left a partnership with others.`,
    }),
    rows: (sql, { me, from, to }) =>
      sql
        .selectFrom('partnership_left')
        .select(['id', sqlTag<string>`left_on::text`.as('day')])
        .where('municipality_id', '=', me.municipalityId)
        .where('left_on', '>=', from)
        .where('left_on', '<=', to),
    tell: (_, { language }) => ({
      says: {
        da: 'Kommunen forlod et partnerskab med andre kommuner.',
        en: 'The municipality left a partnership with others.',
      }[language],
      href: '/faelles',
    }),
  }),
]
