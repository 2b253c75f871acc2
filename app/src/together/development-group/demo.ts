import { addDay } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import type { KindOfPeople } from '../house/kinds-of-people.ts'
import { sayOf, type NewAnswer } from './answers.ts'
import { layOnTheTable } from './points.ts'
import { offerSeat, sayYes } from './seats.ts'

/** Who sits there, and until how many days ahead: those who have sat the longest leave first. */
const seats = [
  { key: 'jette', until: 160 },
  { key: 'marianne', until: 160 },
  { key: 'naja', until: 160 },
  { key: 'lea', until: 70 },
  { key: 'karim', until: 70 },
] as const

interface Laid {
  key: string
  by: string
  ago: number
  laidAs: KindOfPeople
  words: string
  said?: readonly (Pick<NewAnswer, 'kind' | 'words'> & { by: string; ago: number; ahead?: number })[]
}

const table: readonly Laid[] = [
  {
    ...{ key: 'phones', by: 'sif', ago: 92, laidAs: 'worker' },
    words: 'Vi har ingen steder at tage en svær samtale i telefonen. I storrummet hører alle med.',
    said: [
      {
        ...{ by: 'lea', ago: 84, kind: 'takesUp', ahead: -60 },
        words: 'Vi går en runde på gangen sammen med dem, der ringer mest.',
      },
      {
        ...{ by: 'marianne', ago: 51, kind: 'done' },
        words:
          'Det lille mødelokale er nu kun til samtaler. Der står en stol til, så man kan have en kollega med.',
      },
    ],
  },
  {
    ...{ key: 'board', by: 'meryem', ago: 40, laidAs: 'citizen' },
    words: 'Flere borgere siger, at de ikke ved, hvem der er hvem, når de kommer ind ad døren.',
    said: [
      {
        ...{ by: 'karim', ago: 33, kind: 'takesUp', ahead: 12 },
        words: 'Vi prøver en tavle med billeder og fornavne. Borgerne i panelet skal se den først.',
      },
    ],
  },
  {
    ...{ key: 'minutes', by: 'anders', ago: 37, laidAs: 'worker' },
    words: 'Kan den første samtale vare en time, når nogen kommer tilbage efter lang tids sygdom?',
    said: [
      {
        ...{ by: 'jette', ago: 30, kind: 'goesOn' },
        words:
          'Det kan jeg ikke beslutte alene, for det koster tid i alle teams. Lederne tager det på deres møde i januar.',
      },
    ],
  },
  {
    ...{ key: 'newcomers', by: 'birgitte', ago: 6, laidAs: 'worker' },
    words: 'De nye lærer først at høre på en samtale efter et halvt år. Kan de få en makker den første uge?',
  },
]

/** Fjordby's development group: who sits there, what lies on its table, and what it has said. */
export const demo: Demo = async (town) => {
  for (const seat of seats) await sit(town, seat)
  for (const one of table) await lay(town, one)
}

async function sit(
  { services, person, id }: DemoTown,
  { key, until }: (typeof seats)[number],
): Promise<void> {
  const { database, now } = services
  const [asks, sits] = [await person('naja'), await person(key)]
  const seatId = id(`development seat ${key}`)
  const fromOn = addDay(now(), until - 365)
  await database.as(asks, (sql) =>
    offerSeat(
      sql,
      asks,
      { id: seatId, personId: sits.personId, fromOn, untilOn: addDay(now(), until) },
      addDay(now(), 0),
    ),
  )
  await database.as(sits, (sql) => sayYes(sql, { services, me: sits }, seatId))
}

async function lay(town: DemoTown, { key, by, ago, said = [], ...point }: Laid): Promise<void> {
  const { services, person, id } = town
  const pointId = id(`development point ${key}`)
  const me = await person(by)
  await services.database.as(me, (sql) => layOnTheTable(sql, services, me, { ...point, id: pointId }))
  for (const [nth, { by: who, ago: days, ahead, ...words }] of said.entries()) {
    const other = await person(who)
    const answerId = id(`development answer ${key} ${nth}`)
    await services.database.as(other, (sql) =>
      sayOf(sql, services, other, pointId, {
        ...words,
        id: answerId,
        lookOn: ahead === undefined ? null : addDay(services.now(), ahead),
      }),
    )
    await town.lain('development_answer', [answerId], days)
  }
  await town.lain('development_point', [pointId], ago)
}
