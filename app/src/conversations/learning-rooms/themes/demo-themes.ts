import { addDay, momentOf, workingDayFrom } from '@lydhoer/words'
import type { DemoTown } from '../../../shared/testing/demo.ts'
import { bookTeamMeeting } from '../team-meetings/meetings.ts'
import { putOnMeeting } from '../team-meetings/themes.ts'
import { hangPassage, hangTried } from './hang.ts'
import { layAside, proposeTheme, sayMeToo, takeUp } from './themes.ts'

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

/** Themes of people in Fjordby: one that waits and has gathered something, one that was taken up and one that was laid aside. */
export async function proposeThemes(town: DemoTown): Promise<void> {
  const { services, person, id } = town
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
  await gather(town, id('learning theme 0'))
}

/** On the theme that waits hang a passage of one who meets it and what another wanted to try; it is on the team's meeting. */
async function gather({ services, person, id }: DemoTown, themeId: string): Promise<void> {
  const { database, now } = services
  const [lea, sif, jonas] = [await person('lea'), await person('sif'), await person('jonas')]
  const leader = await person('marianne')
  await database.as(sif, async (sql) => {
    const own = sql.selectFrom('passage').select('id').where('owner_id', '=', sif.personId)
    const passage = await own.orderBy('created_at').limit(1).executeTakeFirst()
    if (passage) await hangPassage(sql, sif, themeId, passage.id)
  })
  const words = 'Tælle til fem for mig selv, før jeg spørger igen.'
  await database.as(jonas, (sql) =>
    hangTried(sql, services, jonas, themeId, { id: id('learning theme 0 tried'), words }),
  )
  const startsAt = momentOf(workingDayFrom(addDay(now(), 3)), '09:00')
  if (!startsAt) return
  const meeting = id('team meeting')
  await database.as(lea, async (sql) => {
    await bookTeamMeeting(sql, services, lea, {
      ...{ id: meeting, startsAt, minutes: 60, where: 'Lokale 1.04' },
      people: [sif.personId, leader.personId],
    })
    await putOnMeeting(sql, lea, meeting, themeId)
  })
}
