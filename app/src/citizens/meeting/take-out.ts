import { longDate, today } from '@lydhoer/words'
import { everything, type TakesOut } from '../../shared/request/taken-out.ts'
import { openSeats, seatsSaid } from '../matter/at-the-table.ts'
import { workersOfMine } from '../matter/citizens.ts'
import { keptSays } from '../matter/kept-words.ts'
import { allWordsOf, wordQuestions } from '../matter/meeting-word.ts'
import { meetingsHeld } from '../matter/meetings.ts'
import { allPointsOf } from '../matter/points.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { photoMessages } from './photos/messages.ts'
import { photosOfEach } from './photos/photos.ts'
import { ownMessages } from './own-messages.ts'

/** The meetings that were held: both lists, and the words at the end. */
export const takesOut: TakesOut = async ({ tongue: language, me, services }, sql) => {
  const words = ownMessages[language]
  const key = await matterKeyIfThere(sql, services, me, me.personId)
  const names = await workersOfMine(sql)
  const allPoints = key ? await allPointsOf(sql, key, me.personId) : []
  const allWords = key ? await allWordsOf(sql, key, me.personId) : []
  const things = []
  const meetings = key ? await meetingsHeld(sql, me.personId, everything) : []
  const allPhotos = await photosOfEach(
    sql,
    meetings.map(({ id }) => id),
  )
  for (const meeting of meetings) {
    const day = meeting.endedAt ?? meeting.startsAt
    const photos = allPhotos.get(meeting.id) ?? []
    const points = allPoints.filter(({ meetingId }) => meetingId === meeting.id)
    const said = allWords.filter(({ meetingId }) => meetingId === meeting.id)
    const seats = seatsSaid(language, openSeats(key, meeting.id, meeting.withSealed))
    things.push({
      day: today(day),
      what: words.heldTitle(longDate(language, day), names.get(meeting.workerId) ?? words.somebody),
      words: [
        ...(seats === '' ? [] : [words.alsoThere(seats)]),
        ...points.map((one) => `${one.isAgreed ? words.agreed : words.notAgreed}: ${one.words}`),
        ...photos.map(() => photoMessages[language].inFile),
        ...said.map((one) => {
          const who = one.personId === me.personId ? words.You : (names.get(one.personId) ?? words.somebody)
          const answers = wordQuestions.flatMap((question) => {
            const answer = one[question]
            const told = words.answers[question] as Record<string, string>
            return answer ? [`${words.questions[question]} ${told[answer] ?? answer}.`] : []
          })
          const rest = [one.blame ? `${words.blame}.` : '', one.words].filter(Boolean)
          return [`${words.wordBy(who)}:`, ...answers, ...rest].join(' ')
        }),
      ],
    })
  }
  return [
    {
      title: words.earlier,
      ends: await keptSays(sql, language, 'meeting'),
      href: '/min/moede',
      things,
    },
  ]
}
