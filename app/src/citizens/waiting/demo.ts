import { addDay } from '@lydhoer/words'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { matterKey } from '../matter/sealed-words.ts'
import {
  waitingPeriodOf,
  type Ball,
  type EndedAs,
  type WaitingEventKind,
  type WaitKind,
} from '../matter/waiting.ts'
import { sayIdea, sayMeanwhile, writeEvent, writeWait } from './queries.ts'

interface DemoEvent {
  kind: WaitingEventKind
  /** How many days ago. */
  ago: number
  by: string
  words?: string
  to?: { ball: Ball; holder: string }
  ended?: EndedAs
}

interface DemoWait {
  citizen: string
  by: string
  kind: WaitKind
  what: string
  /** How many days ago it began. */
  ago: number
  ball: Ball
  holder?: string
  /** In how many days somebody asks. */
  askIn?: number
  /** In how many days somebody has said that it is there. */
  expectedIn?: number
  idea?: string
  meanwhile?: { agreed: boolean; words: string }
  events?: readonly DemoEvent[]
}

/** Certificates that came, so that it is known how long they take: by whom, for whom, how long ago asked for, and after how many days. */
const certificates: readonly [by: string, citizen: string, ago: number, days: number][] = [
  ['tove', 'bodil', 210, 24],
  ['meryem', 'hamid', 190, 31],
  ['poul', 'kurt', 170, 19],
  ['birgitte', 'louise', 160, 41],
  ['anders', 'johnny', 150, 27],
  ['meryem', 'olena', 130, 22],
  ['lea', 'freja', 120, 36],
  ['poul', 'erling', 110, 29],
  ['birgitte', 'sara', 100, 47],
  ['tove', 'dennis', 95, 25],
]

const waits: readonly DemoWait[] = [
  {
    ...{ citizen: 'amina', by: 'sif', kind: 'medicalCertificate', what: 'Attesten fra lægen', ago: 39 },
    ...{ ball: 'doctor', holder: 'Lægehuset Torvet', askIn: 0 },
    idea: 'Jeg kan sy to gange om ugen imens.',
    meanwhile: { agreed: true, words: 'Amina syr mandag og onsdag på systuen. Det venter ikke på attesten.' },
    events: [
      { kind: 'asked', ago: 17, by: 'sif', words: 'Jeg ringede. De har fået brevet, men lægen er på ferie.' },
      { kind: 'stillWaiting', ago: 5, by: 'amina' },
    ],
  },
  {
    ...{ citizen: 'mikkel', by: 'jonas', kind: 'placement', what: 'Pladsen på cykelværkstedet', ago: 64 },
    ...{ ball: 'company', holder: 'Cykelværkstedet' },
    events: [
      { kind: 'asked', ago: 40, by: 'jonas' },
      {
        ...{ kind: 'closedBeforeStart', ago: 12, by: 'jonas', ended: 'closed' },
        words: 'Værkstedet kan ikke tage nye, før de får en mester mere. Det var ikke noget, du gjorde.',
      },
    ],
  },
  {
    ...{ citizen: 'mikkel', by: 'mikkel', kind: 'other', what: 'At nogen ringer om et nyt sted', ago: 11 },
    ball: 'worker',
  },
  {
    ...{ citizen: 'hamid', by: 'meryem', kind: 'treatment', what: 'Tid på smerteklinikken', ago: 86 },
    ...{ ball: 'doctor', holder: 'Sygehuset', expectedIn: 20, askIn: 9 },
    meanwhile: { agreed: false, words: '' },
    events: [
      { kind: 'movedOn', ago: 50, by: 'meryem', to: { ball: 'doctor', holder: 'Sygehuset' } },
      {
        ...{ kind: 'criteriaMoved', ago: 23, by: 'meryem' },
        words: 'Klinikken vil nu også have et billede af skulderen. Det vidste vi ikke, da vi begyndte.',
      },
      { kind: 'news', ago: 15, by: 'meryem', words: 'Billedet bliver taget i uge 50.' },
    ],
  },
  {
    ...{ citizen: 'louise', by: 'karim', kind: 'meeting', what: 'Mødet med Biblioteket', ago: 8 },
    ...{ ball: 'company', holder: 'Biblioteket', askIn: 4 },
    idea: 'Jeg vil gerne se stedet først, helst når der ikke er så mange.',
  },
  {
    ...{ citizen: 'kurt', by: 'poul', kind: 'assessment', what: 'Afgørelsen om hjælpemidler', ago: 58 },
    ...{ ball: 'department', holder: 'Hjælpemidler', askIn: -6 },
  },
]

/** Others who wait, so that a coordinator can see how many do in each department, and nobody among them. */
const others: readonly [
  by: string,
  citizen: string,
  kind: WaitKind,
  what: string,
  ago: number,
  ball: Ball,
][] = [
  ['tove', 'bodil', 'medicalCertificate', 'Papiret fra lægen', 20, 'doctor'],
  ['meryem', 'olena', 'medicalCertificate', 'Attesten om hænderne', 33, 'doctor'],
  ['poul', 'erling', 'medicalCertificate', 'Attesten fra øjenlægen', 15, 'doctor'],
  ['tove', 'dennis', 'medicalCertificate', 'Svar fra lægen', 26, 'doctor'],
  ['poul', 'kurt', 'medicalCertificate', 'Attesten om knæet', 10, 'doctor'],
  ['tove', 'bodil', 'placement', 'Plads i genbrugsbutikken', 95, 'company'],
  ['meryem', 'olena', 'treatment', 'Tid hos fysioterapeuten', 31, 'doctor'],
  ['poul', 'erling', 'placement', 'Dage i værkstedet', 48, 'company'],
  ['tove', 'dennis', 'meeting', 'Mødet med mentoren', 9, 'worker'],
  ['meryem', 'hamid', 'medicalCertificate', 'Attesten om skulderen', 22, 'doctor'],
  ['poul', 'kurt', 'placement', 'Plads hos gartneren', 18, 'company'],
  ['birgitte', 'sara', 'treatment', 'Tid hos psykologen', 97, 'doctor'],
  ['anders', 'johnny', 'treatment', 'Genoptræning', 44, 'department'],
  ['lea', 'freja', 'meeting', 'Mødet med skolen', 16, 'department'],
  ['birgitte', 'louise', 'treatment', 'Svar på scanningen', 12, 'doctor'],
  ['sif', 'mikkel', 'medicalCertificate', 'Attesten om foden', 18, 'doctor'],
]

/** What people in Fjordby wait for, and have waited for. */
export const demo: Demo = async (town) => {
  for (const [by, citizen, ago, days] of certificates)
    await load(town, {
      ...{ citizen, by, kind: 'medicalCertificate', what: 'Attest fra lægen', ago, ball: 'doctor' },
      events: [{ kind: 'ended', ago: ago - days, by, ended: 'came' }],
    })
  for (const wait of waits) await load(town, wait)
  for (const [by, citizen, kind, what, ago, ball] of others)
    await load(town, { by, citizen, kind, what, ago, ball, askIn: 5 + (ago % 7) })
}

async function load({ services, person, id }: DemoTown, wait: DemoWait): Promise<void> {
  const now = services.now()
  const ago = (days: number) => addDay(now, -days)
  const name = `wait ${wait.citizen} ${wait.what} ${wait.ago}`
  const me = await person(wait.by)
  const citizen = await person(wait.citizen)
  const citizenId = citizen.personId
  const period = await services.database.as(me, async (sql) => {
    const key = await matterKey(sql, services, me, citizenId)
    const written = await writeWait(sql, key, me, {
      ...{ citizenId, kind: wait.kind, what: wait.what, since: ago(wait.ago), ball: wait.ball },
      holder: wait.holder ?? '',
      expectedBy: wait.expectedIn === undefined ? null : ago(-wait.expectedIn),
      askNext: wait.askIn === undefined ? null : ago(-wait.askIn),
      ...{ idea: '', helpedBy: null, submissionId: id(name) },
    })
    if (wait.meanwhile) await sayMeanwhile(sql, key, written.id, wait.meanwhile)
    return written.id
  })
  if (wait.idea !== undefined) {
    const words = wait.idea
    await services.database.as(citizen, async (sql) =>
      sayIdea(sql, await matterKey(sql, services, citizen, citizenId), period, words),
    )
  }
  for (const [nth, event] of (wait.events ?? []).entries()) {
    const author = await person(event.by)
    await services.database.as(author, async (sql) => {
      const key = await matterKey(sql, services, author, citizenId)
      await writeEvent(
        sql,
        { services, me: author, key },
        await waitingPeriodOf(sql, key, citizenId, period),
        {
          ...{ kind: event.kind, onDay: ago(event.ago), words: event.words ?? '' },
          submissionId: id(`${name} ${nth}`),
        },
        { ...(event.to && { ball: event.to }), ...(event.ended && { ended: event.ended, askNext: null }) },
        '/',
      )
    })
  }
}
