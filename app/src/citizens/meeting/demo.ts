import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { addDay, momentOf } from '@lydhoer/words'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { answerLine, writeLine, type Outcome } from '../matter/agenda-lines.ts'
import { sayWord, type Said } from '../matter/meeting-word.ts'
import { storeFile } from '../matter/kept-files.ts'
import { beginMeeting, endMeeting, meetingOf, planMeeting } from '../matter/meetings.ts'
import { writePoint, type Doer } from '../matter/points.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { keepPhoto, photosOf } from './photos/photos.ts'
import { cleanPicture } from './photos/picture.ts'

interface HeldInDemo {
  citizen: string
  worker: string
  daysAgo: number
  /** When it began; left out is so many minutes ago. */
  at?: string
  /** How long it took, or has taken. */
  minutes: number
  /** It is not over. */
  goesOn?: true
  /** What was talked about, and what came of it; none is what was not reached. */
  lines: readonly { words: string; came?: Outcome; answer?: string }[]
  points: readonly {
    by: 'citizen' | 'worker'
    agreed: boolean
    words: string
    does?: Doer
    other?: string
    /** By how many days after the meeting. */
    within?: number
    /** The line that it came from, by its place. */
    from?: number
  }[]
  /** A photo of the paper that they wrote on, put up by the worker. */
  paper?: string
  said: Partial<Record<'citizen' | 'worker', Partial<Said>>>
}

const held: readonly HeldInDemo[] = [
  {
    citizen: 'amina',
    worker: 'sif',
    daysAgo: 75,
    at: '09:00',
    minutes: 40,
    lines: [{ words: 'Jeg vil gerne sy igen.', came: 'takenUp', answer: 'Vi ser på to systuer sammen.' }],
    points: [
      {
        ...{ by: 'worker', agreed: true, words: 'Besøge systuen i Havnegade sammen', does: 'worker' },
        ...{ within: 14, from: 0 },
      },
    ],
    said: { citizen: { said: 'yes', knows: 'some', felt: 'good' } },
  },
  {
    citizen: 'amina',
    worker: 'sif',
    daysAgo: 26,
    at: '08:15',
    minutes: 45,
    lines: [
      {
        words: 'Kan jeg blive på systuen, når min ryg er, som den er?',
        came: 'takenUp',
        answer: 'Ja. Onsdag sidder du ved knaphullerne, så du kan rejse dig.',
      },
      {
        words: 'Må jeg komme en time senere om fredagen?',
        came: 'saidNo',
        answer: 'Systuen lukker klokken 13 om fredagen. Vi spørger, om du kan bytte til torsdag.',
      },
    ],
    points: [
      { by: 'worker', agreed: true, words: 'Amina bliver på otte timer til jul.', does: 'citizen', from: 0 },
      {
        ...{ by: 'citizen', agreed: true, words: 'Sanne taler med systuen om knaphullerne.' },
        ...{ does: 'other', other: 'Sanne', within: 5, from: 0 },
      },
      {
        by: 'worker',
        agreed: true,
        words: 'Sif ringer til lægehuset om attesten.',
        does: 'worker',
        within: 7,
      },
      { by: 'citizen', agreed: false, words: 'Om jeg skal søge andre steder imens.' },
    ],
    paper: 'papir.jpg',
    said: {
      citizen: {
        ...{ said: 'some', knows: 'yes', felt: 'fine' },
        words: 'Da du spurgte, hvad jeg selv havde gjort, blev jeg tavs.',
        blame: true,
      },
      worker: { said: 'some', knows: 'yes', words: 'Tak for at sige det med fredagen lige ud.' },
    },
  },
  {
    citizen: 'mikkel',
    worker: 'jonas',
    daysAgo: 4,
    at: '13:00',
    minutes: 25,
    lines: [
      { words: 'Jeg vil hellere ringe end møde op.', came: 'changed', answer: 'Hver anden gang på telefon.' },
    ],
    points: [
      {
        by: 'citizen',
        agreed: true,
        words: 'Vi ringer sammen næste gang.',
        does: 'worker',
        within: 14,
        from: 0,
      },
      { by: 'worker', agreed: false, words: 'Om kurset skal begynde før nytår.' },
    ],
    said: { citizen: { felt: 'good', words: '' } },
  },
  {
    citizen: 'hamid',
    worker: 'meryem',
    daysAgo: 40,
    at: '10:30',
    minutes: 50,
    lines: [
      {
        words: 'Mine papirer fra værkstedet ligger i en anden by.',
        came: 'takenUp',
        answer: 'Vi skriver til dem sammen.',
      },
      { words: 'Hvornår kan jeg komme på sprogskolen igen?' },
    ],
    points: [
      {
        by: 'worker',
        agreed: true,
        words: 'Skrive til værkstedet efter papirerne',
        does: 'worker',
        within: 7,
        from: 0,
      },
    ],
    said: {},
  },
  {
    citizen: 'sara',
    worker: 'birgitte',
    daysAgo: 0,
    minutes: 12,
    goesOn: true,
    lines: [
      {
        words: 'Jeg sover stadig dårligt. Kan vi vente med at tale om timer?',
        came: 'takenUp',
        answer: 'Ja. Vi taler om timer i januar.',
      },
      { words: 'Må min søster være med, når vi taler med lægen?' },
      { words: 'Brevet fra mandag. Jeg forstod ikke side to.' },
    ],
    points: [
      { by: 'worker', agreed: true, words: 'Vi venter med timer til januar.', from: 0 },
      { by: 'citizen', agreed: false, words: 'Om jeg skal ringe hver uge.' },
    ],
    said: {},
  },
]

/** Some meetings in Fjordby: what was talked about, both lists, and a word at the end; and one that goes on. */
export const demo: Demo = async (town) => {
  for (const [at, one] of held.entries()) await hold(town, one, `meeting ${at}`)
}

async function hold({ services, person, id, lain }: DemoTown, one: HeldInDemo, name: string): Promise<void> {
  const worker = await person(one.worker)
  const citizen = await person(one.citizen)
  const citizenId = citizen.personId
  const day = addDay(services.now(), -one.daysAgo)
  const ago = new Date(services.now().getTime() - one.minutes * 60_000)
  const from = (one.at !== undefined && momentOf(day, one.at)) || ago
  const to = new Date(from.getTime() + one.minutes * 60_000)
  const as = <T>(who: SignedIn, work: (sql: Parameters<typeof matterKey>[0], key: Buffer) => Promise<T>) =>
    services.database.as(who, async (sql) => work(sql, await matterKey(sql, services, who, citizenId)))

  const meetingId = await as(worker, (sql) =>
    planMeeting(sql, worker, { citizenId, startsAt: from, submissionId: id(name) }),
  )
  const lines: string[] = []
  for (const [at, { words }] of one.lines.entries())
    lines.push(
      await as(citizen, (sql, key) =>
        writeLine(sql, key, citizen, {
          ...{ citizenId, isCitizens: true, way: 'self', helpedBy: null },
          ...{ words, pictures: [], submissionId: id(`${name} line ${at}`) },
        }),
      ),
    )
  await as(worker, async (sql, key) => {
    await beginMeeting(sql, citizenId, meetingId, from)
    for (const [at, { came, answer = '' }] of one.lines.entries())
      if (came)
        await answerLine(sql, key, worker, {
          ...{ id: lines[at] ?? '', cameOfIt: came, answer, meetingId },
          now: new Date(from.getTime() + (at + 1) * 300_000),
        })
  })
  for (const [at, point] of one.points.entries()) {
    const who = point.by === 'citizen' ? citizen : worker
    await as(who, (sql, key) =>
      writePoint(sql, key, who, {
        ...{ citizenId, meetingId, isAgreed: point.agreed, words: point.words },
        ...{ does: point.does ?? null, other: point.other ?? '' },
        byDay: point.within === undefined ? null : addDay(from, point.within),
        agendaLineId: point.from === undefined ? null : (lines[point.from] ?? null),
        submissionId: id(`${name} point ${at}`),
      }),
    )
  }
  if (one.paper !== undefined) {
    const { mime, bytes } = cleanPicture(await readFile(join(import.meta.dirname, 'photos', one.paper)))
    const of = { municipalityId: worker.municipalityId, citizenId }
    const file = await storeFile(services.store, of, mime, Readable.from([bytes]))
    const photoId = await as(worker, async (sql, key) => {
      await keepPhoto(
        sql,
        key,
        worker,
        { id: meetingId, citizenId },
        { file, submissionId: id(`${name} paper`) },
      )
      return (await photosOf(sql, meetingId)).map((photo) => photo.id)
    })
    await lain('meeting_photo', photoId, one.daysAgo)
  }
  if (one.goesOn) return
  await as(worker, (sql) => endMeeting(sql, citizenId, meetingId, to))
  for (const who of [citizen, worker]) {
    const said = one.said[who === citizen ? 'citizen' : 'worker']
    if (said)
      await as(who, async (sql, key) =>
        sayWord(sql, key, who, await meetingOf(sql, citizenId, meetingId), { ...nothing, ...said }, to),
      )
  }
}

const nothing: Said = { said: null, knows: null, felt: null, blame: false, words: '' }
