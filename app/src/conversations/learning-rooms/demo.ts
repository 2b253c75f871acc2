import { addDay, momentOf, workingDayFrom } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { makeRoom, type NewRoom } from './make-room.ts'
import { bookRoom, dropRoomMeeting, meetingsOfRoom, sayHeld } from './room-meetings.ts'
import { roomOf, sayProtected } from './rooms.ts'
import { layAside, proposeTheme, sayMeToo, takeUp } from './themes/themes.ts'

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

interface DemoTheme {
  words: string
  by: string
  isNamed: boolean
  too: readonly string[]
  takenUp?: string
  aside?: string
}

const themes: readonly DemoTheme[] = [
  {
    words: 'Når jeg spørger, hvad de gerne vil, bliver der stille.',
    ...{ by: 'lea', isNamed: false, too: ['sif', 'jonas', 'meryem'] },
  },
  {
    words: 'Vi siger “vi”, og jeg ved ikke, hvem vi er.',
    ...{ by: 'sif', isNamed: true, too: ['lea'], takenUp: 'stille' },
  },
  {
    words: 'Planen bliver lavet færdig i de sidste fem minutter.',
    ...{ by: 'jonas', isNamed: false, too: [], aside: 'Vi så på det i september. Tag det gerne op igen.' },
  },
]

/** A room that meets, one whose meeting was dropped and that nobody has answered for, and a café without a rhythm; and themes. */
export const demo: Demo = async (town) => {
  await makeRooms(town)
  await proposeThemes(town)
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

async function proposeThemes({ services, person, id }: DemoTown): Promise<void> {
  const { database, now } = services
  for (const [at, { words, by, isNamed, too, takenUp, aside }] of themes.entries()) {
    const themeId = id(`learning theme ${at}`)
    const me = await person(by)
    await database.as(me, (sql) => proposeTheme(sql, services, me, { id: themeId, words, isNamed }))
    for (const key of too) {
      const other = await person(key)
      await database.as(other, (sql) => sayMeToo(sql, other, themeId, { isNamed: key === 'jonas' }))
    }
    const broker = await person('tove')
    await database.as(broker, async (sql) => {
      const [moment, day] = [now(), workingDayFrom(addDay(now(), 6))]
      const roomId = takenUp && id(`learning room ${takenUp}`)
      if (roomId) await takeUp(sql, broker, themeId, { roomId, day, now: moment })
      if (aside) await layAside(sql, services, broker, themeId, { why: aside, now: moment })
    })
  }
}
