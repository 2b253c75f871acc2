import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { addDay, momentOf } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { addToLine } from '../matter/agenda-additions.ts'
import { writeLine, type AgendaWay, type NewLine } from '../matter/agenda-lines.ts'
import { keepSpoken } from '../matter/agenda-sounds.ts'
import { chooseWay } from '../matter/agenda-ways.ts'
import { storeFile } from '../matter/kept-files.ts'
import { beginMeeting, endMeeting, planMeeting } from '../matter/meetings.ts'
import type { Pictogram } from '../matter/pictograms/names.ts'
import { matterKey } from '../matter/sealed-words.ts'

interface DemoLine extends Partial<Pick<NewLine, 'helpedBy' | 'way'>> {
  /** Who writes it: the citizen, or whoever works with them. */
  by: 'citizen' | 'worker'
  words: string
  pictures?: readonly Pictogram[]
  daysAgo: number
  /** A sound beside this file, where it was said aloud, and how long it lasts. */
  aloud?: { file: string; durationMs: number }
  /** One that the law asks for. */
  law?: true
  /** What the worker has added below it. */
  answer?: string
}

interface DemoAgenda {
  citizen: string
  worker: string
  /** The ways that were chosen, the oldest first, each so many days ago. */
  ways: readonly (readonly [AgendaWay, number])[]
  /** Meetings that were held, so many days ago. */
  held: readonly number[]
  /** The next one: in how many days, and when. */
  next?: readonly [number, string]
  lines: readonly DemoLine[]
}

const agendas: readonly DemoAgenda[] = [
  {
    ...{ citizen: 'amina', worker: 'sif', held: [56, 28], next: [2, '10:00'] },
    ways: [
      ['together', 84],
      ['ring', 28],
    ],
    lines: [
      { by: 'citizen', words: 'Jeg vil ikke have tre steder i hovedet.', daysAgo: 30 },
      { by: 'citizen', words: 'Kan jeg blive på systuen, når min ryg er, som den er?', daysAgo: 2 },
      {
        ...{ by: 'citizen', words: 'Hvorfor hører jeg ikke noget fra lægen?', daysAgo: 2 },
        ...{ helpedBy: 'relative', pictures: ['doctor', 'letter'] },
        answer: 'Jeg ringer til lægehuset onsdag og skriver til dig, når jeg ved noget.',
      },
      { by: 'worker', words: 'et jobmål. Det kan vente til januar.', daysAgo: 9, law: true },
    ],
  },
  {
    ...{ citizen: 'mikkel', worker: 'sif', held: [], next: [1, '13:30'], ways: [['together', 14]] },
    lines: [
      { by: 'citizen', words: '', pictures: ['transport', 'tired'], daysAgo: 1, helpedBy: 'mentor' },
      { by: 'citizen', words: '', aloud: { file: 'bussen.ogg', durationMs: 15_688 }, daysAgo: 1 },
    ],
  },
  {
    ...{ citizen: 'hamid', worker: 'meryem', held: [35], next: [6, '09:00'], ways: [['nextTime', 35]] },
    lines: [
      {
        ...{ by: 'worker', words: 'Jeg vil kunne ordene på værktøjet, før jeg begynder.', daysAgo: 35 },
        ...{ way: 'nextTime', helpedBy: 'interpreter' },
      },
    ],
  },
  { citizen: 'kurt', worker: 'poul', held: [90, 40], next: [5, '11:00'], ways: [], lines: [] },
  {
    ...{ citizen: 'louise', worker: 'birgitte', held: [], next: [8, '10:30'], ways: [['self', 20]] },
    lines: [{ by: 'citizen', words: 'Kan vi mødes om formiddagen? Jeg er træt efter kl. 12.', daysAgo: 3 }],
  },
  {
    ...{ citizen: 'freja', worker: 'lea', held: [21], next: [3, '14:00'], ways: [['ring', 21]] },
    lines: [
      {
        ...{ by: 'worker', words: 'Jeg har selv fundet et sted, jeg vil vise dig.', daysAgo: 0 },
        ...{ way: 'ring', helpedBy: 'worker' },
      },
    ],
  },
]

/** What some of Fjordby's citizens want to talk about, and when they meet the next time. */
export const demo: Demo = async (town) => {
  for (const one of agendas) await load(town, one)
}

async function load(town: DemoTown, one: DemoAgenda): Promise<void> {
  const { services, person, id, lain } = town
  const { database, now } = services
  const worker = await person(one.worker)
  const citizen = await person(one.citizen)
  const citizenId = citizen.personId
  const ago = (days: number) => new Date(now().getTime() - days * 86_400_000)
  await database.as(worker, async (sql) => {
    await matterKey(sql, services, worker, citizenId)
    for (const [way, days] of one.ways)
      await chooseWay(sql, worker, {
        ...{ citizenId, way, now: ago(days), submissionId: id(`way ${one.citizen} ${days}`) },
      })
    for (const days of one.held) {
      const [startsAt, endsAt] = [ago(days), new Date(ago(days).getTime() + 45 * 60_000)]
      const submissionId = id(`meeting ${one.citizen} ${days}`)
      const meeting = await planMeeting(sql, worker, { citizenId, startsAt, submissionId })
      await beginMeeting(sql, citizenId, meeting, startsAt)
      await endMeeting(sql, citizenId, meeting, endsAt)
    }
    const startsAt = one.next && momentOf(addDay(now(), one.next[0]), one.next[1])
    const submissionId = id(`next meeting ${one.citizen}`)
    if (startsAt) await planMeeting(sql, worker, { citizenId, startsAt, submissionId })
  })
  for (const [at, line] of one.lines.entries()) {
    const me = line.by === 'citizen' ? citizen : worker
    const written = await database.as(me, async (sql) =>
      writeLine(sql, await matterKey(sql, services, me, citizenId), me, {
        ...{ citizenId, isCitizens: !line.law, way: line.way ?? 'self', helpedBy: line.helpedBy ?? null },
        ...{
          words: line.words,
          pictures: line.pictures ?? [],
          submissionId: id(`line ${one.citizen} ${at}`),
        },
      }),
    )
    if (line.aloud) {
      const { file, durationMs } = line.aloud
      const source = createReadStream(join(import.meta.dirname, 'aloud', file))
      const of = { municipalityId: me.municipalityId, citizenId }
      const sound = await storeFile(services.store, of, 'audio/ogg', source)
      await database.as(me, async (sql) =>
        keepSpoken(sql, await matterKey(sql, services, me, citizenId), me, written, { ...sound, durationMs }),
      )
    }
    await lain('agenda_line', [written], line.daysAgo)
    const { answer: words } = line
    if (words !== undefined)
      await database.as(worker, async (sql) =>
        addToLine(sql, await matterKey(sql, services, worker, citizenId), worker, {
          ...{ citizenId, lineId: written, words, submissionId: id(`answer ${one.citizen} ${at}`) },
        }),
      )
  }
}
