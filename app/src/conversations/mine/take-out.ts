import { longDate, say } from '@lydhoer/words'
import type { TakesOut } from '../../shared/request/taken-out.ts'
import { purposes } from '../talk/consent/consent.ts'
import { mayNotToCitizen, mayToCitizen } from '../talk/consent/purpose-words.ts'
import { erasedSays, receiptSays } from '../talk/gone/receipts.ts'
import { talkTitleToCitizen, talkWith } from '../talk/title.ts'
import { readTranscript } from '../talk/transcript/transcript.ts'
import { saidOnDay } from './looks-view.tsx'
import { messages } from './messages.ts'
import { ownPage } from './queries.ts'

/** So many days of looks as anybody can have: all of them. */
const everyDay = 100_000

/** The citizen's conversations with what was said, their answers, who looked, and what has been erased. */
export const takesOut: TakesOut = async (visit, sql) => {
  const { tongue: language, me, services } = visit
  const words = messages[language]
  const { conversations, looks, receipts, worksWith } = await ownPage(sql, me, everyDay)
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
  const page = { ends: words.takenOut.talksEnd, href: '/min' }
  return [
    { title: words.takenOut.talks, ...page, things: talks },
    {
      title: words.worksWith,
      ends: words.takenOut.worksWithEnds,
      href: '/min',
      things: worksWith.map((one) => ({
        day: one.validFrom,
        what: words.withWhomNow(one.worker, one.department),
        words: [],
      })),
    },
    {
      title: words.receipts,
      ends: words.takenOut.receiptsEnd,
      href: '/min',
      things: receipts.map((receipt) => ({
        day: receipt.withdrawn_at.toISOString().slice(0, 10),
        what: `${receiptSays(receipt, language)} ${erasedSays([receipt], language)}`,
        words: [],
      })),
    },
    {
      title: words.looked,
      ends: words.takenOut.looksEnd,
      href: '/min/set',
      things: looks.lines.map((line) => ({
        day: line.day,
        what: `${longDate(language, line.day)}: ${saidOnDay(visit, line)}`,
        words: [],
      })),
    },
  ]
}
