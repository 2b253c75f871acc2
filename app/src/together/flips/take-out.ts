import { everything, thereIs, type TakesOut } from '../../shared/request/taken-out.ts'
import { workersOfMine } from '../../shared/people/workers-of-mine.ts'
import { ownFlip, ownInvitations } from './citizens/own.ts'
import { ownMessages } from './own-messages.ts'

/** What the citizen is invited to, and what they said they took with them. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  return [
    {
      ...{ title: words.title, ends: words.ends, href: '/min/flip' },
      isThere: thereIs(
        sql.selectFrom('flip_citizen').select('flip_id').where('citizen_id', '=', me.personId),
      ),
      things: async () => {
        const names = await workersOfMine(sql)
        const things = []
        for (const { flip, invitedOn } of await ownInvitations(sql, services, me, names, everything)) {
          const own = await ownFlip(sql, services, me, flip.id, names, language)
          const mine = own.grasps.find(({ isMine }) => isMine)
          things.push({
            ...{ day: invitedOn, what: words.word },
            words: [
              flip.theme,
              own.why,
              own.who,
              own.bring,
              words.says[own.seat.says ?? 'none'],
              ...(mine ? [words.saidGrasp, mine.nothingNew ? words.nothingNew : '', mine.words] : []),
            ].filter((one) => one !== ''),
          })
        }
        return things
      },
    },
  ]
}
