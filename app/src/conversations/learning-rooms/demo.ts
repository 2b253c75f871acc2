import { addDay, momentOf, workingDayFrom } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { makeRoom, type NewRoom } from './make-room.ts'
import { bookRoom, dropRoomMeeting, meetingsOfRoom, sayHeld } from './room-meetings.ts'
import { roomOf, sayProtected } from './rooms.ts'
import { sayAgreed, writeWording } from './words/write.ts'
import { proposeThemes } from './themes/demo-themes.ts'

interface DemoRoom extends Pick<NewRoom, 'name' | 'theme' | 'rhythmMonths' | 'minutes'> {
  key: string
  carriedBy: string
  with: readonly string[]
  guests: readonly string[]
  leader: string | null
  /** In how many days it met or is to meet, and what came of it. */
  meetings: readonly { inDays: number; isSeries?: true; came?: 'held' | 'dropped' }[]
  isProtected?: true
}

const rooms: readonly DemoRoom[] = [
  {
    key: 'stille',
    ...{ name: 'Når borgeren bliver stille', theme: 'Hvad sker der i pausen, og hvad gør vi med den?' },
    ...{ rhythmMonths: 1, minutes: 60, carriedBy: 'tove', with: ['rikke'], leader: 'marianne' },
    guests: ['lea', 'sif', 'jonas', 'meryem', 'birgitte'],
    meetings: [
      { inDays: -28, came: 'held' },
      { inDays: 6, isSeries: true },
    ],
    isProtected: true,
  },
  {
    key: 'virksomheder',
    ...{ name: 'Når vi taler med virksomheder', theme: 'De første to minutter i telefonen.' },
    ...{ rhythmMonths: 3, minutes: 90, carriedBy: 'karim', with: ['tove'], leader: 'claus' },
    guests: ['sanne', 'henrik', 'lea'],
    meetings: [{ inDays: 3, came: 'dropped' }],
  },
  {
    key: 'cafe',
    ...{ name: 'Kaffe og et stykke samtale', theme: '' },
    ...{ rhythmMonths: null, minutes: 60, carriedBy: 'inge', with: [], leader: null },
    guests: ['sif'],
    meetings: [],
  },
]

/** A room that meets, one whose meeting was dropped and that nobody has answered for, and a café without a rhythm; and themes. */
export const demo: Demo = async (town) => {
  await makeRooms(town)
  await proposeThemes(town)
  await agreeOnWords(town)
}

async function makeRooms({ services, person, id }: DemoTown): Promise<void> {
  const { database, now } = services
  for (const { key, carriedBy, with: others, guests, leader, meetings, isProtected, ...room } of rooms) {
    const me = await person(carriedBy)
    const idsOf = async (keys: readonly string[]) => {
      const people: string[] = []
      for (const one of keys) people.push((await person(one)).personId)
      return people
    }
    const roomId = id(`learning room ${key}`)
    const leading = leader && (await person(leader))
    const [carriers, coming] = [await idsOf(others), await idsOf(guests)]
    await database.as(me, (sql) =>
      makeRoom(sql, services, me, {
        ...{ ...room, id: roomId, departmentIds: [], carriers, guests: coming },
        leaderId: leading ? leading.personId : null,
      }),
    )
    if (isProtected && leading) await database.as(leading, (sql) => sayProtected(sql, leading, roomId, true))
    for (const [at, { inDays, isSeries, came }] of meetings.entries())
      await database.as(me, async (sql) => {
        const startsAt = momentOf(workingDayFrom(addDay(now(), inDays)), '13:00')
        if (!startsAt) return
        await bookRoom(sql, services, me, await roomOf(sql, services, me, roomId), {
          ...{ startsAt, minutes: room.minutes, where: 'Lokale 2.12', isSeries: isSeries === true },
          seriesId: id(`learning room ${key} ${at}`),
        })
        const [first] = (await meetingsOfRoom(sql, roomId)).toCome
        if (came === 'held' && first) await sayHeld(sql, first)
        if (came === 'dropped' && first) await dropRoomMeeting(sql, services, me, first)
      })
  }
}

/** In the first room one of them has written what a pause is to them, and another agrees. */
async function agreeOnWords({ services, person, id }: DemoTown): Promise<void> {
  const [writer, other] = [await person('lea'), await person('sif')]
  const wording = id('glossary wording pause')
  const words = 'Der, hvor nogen tænker sig om. Vi tæller til fem, før vi siger noget.'
  await services.database.as(writer, (sql) =>
    writeWording(sql, services, writer, {
      ...{ id: wording, roomId: id('learning room stille'), words, passageId: null },
      word: { code: 'pause' },
    }),
  )
  await services.database.as(other, (sql) => sayAgreed(sql, other, wording, true))
}
