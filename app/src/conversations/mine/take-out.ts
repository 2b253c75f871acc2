import type { Sql } from '@lydhoer/database'
import { longDate, say } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { everything, thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { purposes } from '../talk/consent/consent.ts'
import { mayNotToCitizen, mayToCitizen } from '../talk/consent/purpose-words.ts'
import { erasedSays, receiptSays, receiptsIn } from '../talk/gone/receipts.ts'
import { talkTitleToCitizen, talkWith } from '../talk/title.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { saidOnDay } from './looks-view.tsx'
import { messages } from './messages.ts'
import { ownPage, whoWorksWithMe } from './queries.ts'

/** The citizen's conversations with what was said, their answers, who looked, and what has been erased. */
export const takesOut: TakesOut = (visit, sql) => {
  const { tongue: language, me } = visit
  const words = messages[language]
  const mine = me.personId
  // The four parts are one statement, asked once whichever is read first.
  let page: ReturnType<typeof ownPage> | undefined
  const all = () => (page ??= ownPage(sql, me, everything))
  return Promise.resolve([
    {
      ...{ title: words.takenOut.talks, ends: words.takenOut.talksEnd, href: '/min' },
      isThere: thereIs(sql.selectFrom('conversation').select('id').where('citizen_id', '=', mine)),
      things: async () => talksIn(visit, sql, (await all()).conversations),
    },
    {
      ...{ title: words.worksWith, ends: words.takenOut.worksWithEnds, href: '/min' },
      isThere: thereIs(whoWorksWithMe),
      things: async () =>
        (await all()).worksWith.map((one) => ({
          ...{ day: one.validFrom, what: words.withWhomNow(one.worker, one.department), words: [] },
        })),
    },
    {
      ...{ title: words.receipts, ends: words.takenOut.receiptsEnd, href: '/min' },
      isThere: thereIs(receiptsIn(sql, mine)),
      things: async () =>
        (await all()).receipts.map((receipt) => ({
          day: receipt.withdrawn_at.toISOString().slice(0, 10),
          what: `${receiptSays(receipt, language)} ${erasedSays([receipt], language)}`,
          words: [],
        })),
    },
    {
      ...{ title: words.looked, ends: words.takenOut.looksEnd, href: '/min/set' },
      isThere: thereIs(sql.selectFrom('access_log').select('id').where('citizen_id', '=', mine)),
      things: async () =>
        (await all()).looks.lines.map((line) => ({
          day: line.day,
          what: `${longDate(language, line.day)}: ${saidOnDay(visit, line)}`,
          words: [],
        })),
    },
  ])
}

async function talksIn(
  visit: Visit,
  sql: Sql,
  conversations: Awaited<ReturnType<typeof ownPage>>['conversations'],
): Promise<OwnThing[]> {
  const { tongue: language, me, services } = visit
  const words = messages[language]
  const talks = []
  for (const one of conversations) {
    const readable = one.words === 'readable' && !one.past
    const transcript = readable ? await readTranscript(sql, services, me, one.id) : null
    talks.push({
      day: one.held_on,
      what: talkTitleToCitizen(visit, talkWith(one)),
      words: [
        words.withWhom(one.heldBy, one.department_name),
        ...purposes.flatMap((purpose) => {
          const consent = one.consents.find((each) => each.purpose === purpose)
          if (!consent) return []
          const given = consent.state === 'given' && !consent.past
          return [
            `${given ? words.yes : words.no} ${say((given ? mayToCitizen : mayNotToCitizen)[purpose], language)}.`,
          ]
        }),
        ...(one.sound === 'ready' && !one.past ? [words.soundApart] : []),
        ...(transcript?.conversation.turns.map(({ speaker, text }) => `${speaker}: ${text}`) ?? []),
      ],
    })
  }
  return talks
}
