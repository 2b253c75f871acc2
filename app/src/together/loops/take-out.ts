import { everything, thereIs, type TakesOut } from '../../shared/request/taken-out.ts'
import { loopsRaisedBy } from './loops.ts'
import { messages } from './own-messages.ts'

/** What the citizen has wondered at. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = messages[language]
  return [
    {
      ...{ title: words.title, ends: words.ends, href: '/min/undren' },
      isThere: thereIs(
        sql
          .selectFrom('loop_person')
          .select('loop_id')
          .where('person_id', '=', me.personId)
          .where('raised', '=', true),
      ),
      things: async () =>
        (await loopsRaisedBy(sql, services, me, everything)).map(({ raisedOn, wonder }) => ({
          ...{ day: raisedOn, what: words.title, words: [wonder ?? words.emptied] },
        })),
    },
  ]
}
