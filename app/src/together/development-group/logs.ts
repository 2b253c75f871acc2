import { sql as sqlTag } from 'kysely'
import { dawnOf, happening } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { AnswerKind } from './kinds.ts'

/** That the group took something up, or that something came of it. The words stay on its page, where they can be taken out again. */
const says = {
  takesUp: {
    da: 'Udviklingsgruppen tog noget op, som huset havde lagt på bordet.',
    en: 'The development group took up something that the house had laid on its table.',
  },
  done: {
    da: 'Der kom noget ud af det, huset havde lagt på udviklingsgruppens bord.',
    en: 'Something came of what the house had laid on the development group’s table.',
  },
} satisfies Partial<Record<AnswerKind, unknown>>

export const logs = [
  happening({
    kind: 'developmentAnswer',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `${n} gange tog udviklingsgruppen noget op eller blev færdig med det.`,
      en: `${n} times the development group took something up or was done with it.`,
    }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('development_answer')
        .select(['id', 'point_id', sqlTag<'takesUp' | 'done'>`kind`.as('kind')])
        .select(sqlTag<string>`danish_day(created_at)::text`.as('day'))
        .where('kind', 'in', ['takesUp', 'done'])
        .where('created_at', '>=', dawnOf(from))
        .where('created_at', '<', dawnOf(to, true)),
    tell: ({ kind, point_id }, { language }) => ({
      says: says[kind][language],
      href: `/udviklingsgruppe/${point_id}`,
    }),
  }),
]
