import type { Sql } from '@lydhoer/database'
import { longDate, today, type Tongue } from '@lydhoer/words'
import { everything, thereIs, type OwnThing, type TakesOut } from '../../shared/request/taken-out.ts'
import { openSeats, seatsSaid } from '../matter/at-the-table.ts'
import { workersOfMine } from '../matter/citizens.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { allWordsOf, wordQuestions } from '../matter/meeting-word.ts'
import { meetingsHeld } from '../matter/meetings.ts'
import { allPointsOf } from '../matter/points.ts'
import { withOwnKey } from '../matter/sealed-words.ts'
import { photoMessages } from './photos/messages.ts'
import { photosOfEach } from './photos/photos.ts'
import { ownMessages } from './own-messages.ts'

/** The meetings that were held: both lists, and the words at the end. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  return [
    {
      title: ownMessages[language].earlier,
      ends: await keptSays(sql, language, 'meeting'),
      href: '/min/moede',
      isThere: thereIs(
        sql
          .selectFrom('citizen_meeting')
          .select('id')
          .where('citizen_id', '=', me.personId)
          .where('ended_at', 'is not', null),
      ),
      things: () => withOwnKey(sql, services, me, (key) => meetingsIn(sql, key, language, me.personId)),
    },
  ]
}

async function meetingsIn(sql: Sql, key: Buffer, language: Tongue, citizenId: string): Promise<OwnThing[]> {
  const words = ownMessages[language]
  const names = await workersOfMine(sql)
  const allPoints = await allPointsOf(sql, key, citizenId)
  const allWords = await allWordsOf(sql, key, citizenId)
  const meetings = await meetingsHeld(sql, citizenId, everything)
  const allPhotos = await photosOfEach(
    sql,
    meetings.map(({ id }) => id),
  )
  return meetings.map((meeting) => {
    const day = meeting.endedAt ?? meeting.startsAt
    const photos = allPhotos.get(meeting.id) ?? []
    const points = allPoints.filter(({ meetingId }) => meetingId === meeting.id)
    const said = allWords.filter(({ meetingId }) => meetingId === meeting.id)
    const seats = seatsSaid(language, openSeats(key, meeting.id, meeting.withSealed))
    return {
      day: today(day),
      what: words.heldTitle(longDate(language, day), names.get(meeting.workerId) ?? words.somebody),
      words: [
        ...(seats === '' ? [] : [words.alsoThere(seats)]),
        ...points.map((one) => `${one.isAgreed ? words.agreed : words.notAgreed}: ${one.words}`),
        ...photos.map(() => photoMessages[language].inFile),
        ...said.map((one) => {
          const who = one.personId === citizenId ? words.You : (names.get(one.personId) ?? words.somebody)
          const answers = wordQuestions.flatMap((question) => {
            const answer = one[question]
            const told = words.answers[question] as Record<string, string>
            return answer ? [`${words.questions[question]} ${told[answer] ?? answer}.`] : []
          })
          const rest = [one.blame ? `${words.blame}.` : '', one.words].filter(Boolean)
          return [`${words.wordBy(who)}:`, ...answers, ...rest].join(' ')
        }),
      ],
    }
  })
}
