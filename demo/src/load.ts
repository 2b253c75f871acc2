import { existsSync, globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  addDay,
  confirmNames,
  importTranscript,
  keepDecisions,
  keepSound,
  momentOf,
  openSession,
  personOf,
  registerConversation,
  shareNotes,
  sharePassage,
  moveTo,
  namesToCheck,
  putMark,
  workingDayFrom,
  writeNoticing,
  type Services,
  type SignedIn,
} from '@lydhoer/app/tools'
import type { Demo, DemoTown } from '@lydhoer/app/testing'
import { eachAfterItsOwn } from '@lydhoer/app/testing/after'
import type { Sql } from '@lydhoer/database'
import { conversations, notNames, type DemoConversation, type DemoPassage } from './conversations.ts'
import { idOf } from './ids.ts'
import { citizens, workers } from './people.ts'
import { finish, lain, settle } from './settle.ts'

const folder = join(import.meta.dirname, '..', 'conversations')
const places = join(import.meta.dirname, '..', '..', 'app', 'src')

/**
 * Loads Fjordby the first time: its people, and their conversations through the same doors that people use.
 * What is there already is left as it is; a load that was stopped midway is done again from the start.
 */
export async function loadFjordby(tools: { ownerUrl: string; services: Services }): Promise<boolean> {
  if (!(await settle(tools.ownerUrl, tools.services.masterKey))) return false
  for (const conversation of conversations) await load(tools.services, conversation)
  await loadPlaces(tools)
  await finish(tools.ownerUrl)
  return true
}

async function load(services: Services, conversation: DemoConversation): Promise<void> {
  const owner = await personAs(services, conversation.owner)
  const citizenId = idOf(`person ${conversation.citizen}`)
  const id = await services.database.as(owner, async (sql) => {
    const id = await registerConversation(sql, owner, owner.roles[0]?.departmentId ?? '', {
      submissionId: idOf(`conversation ${conversation.file}`),
      citizenId,
      heldOn: addDay(services.now(), -conversation.daysAgo),
      kind: conversation.kind,
      givenHow: 'spoken',
      endsOn: addDay(services.now(), conversation.days),
      ...answersOf(conversation),
    })
    const bytes = await readFile(join(folder, conversation.file))
    await importTranscript(sql, services, owner, id, { bytes, name: conversation.file }, conversation.roles)
    if (!conversation.unconfirmed) await lookOverNames(sql, services, owner, id)
    for (const [at, note] of (conversation.notes ?? []).entries())
      await notice(sql, services, owner, { id, owner, ...note, key: `${conversation.file} ${at}` })
    return id
  })
  const sound = join(folder, conversation.file.replace(/\.\w+$/, '.ogg'))
  if (existsSync(sound)) await keepSound(services, owner, { id, citizen_id: citizenId }, sound)
  for (const passage of conversation.passages ?? [])
    await loadPassage(services, owner, id, citizenId, conversation, passage)
}

/** Lets the words stand that are nobody's name, as a person would, and confirms. */
async function lookOverNames(sql: Sql, services: Services, owner: SignedIn, id: string): Promise<void> {
  const names = await namesToCheck(sql, services, owner, id)
  const texts = new Map(names.transcript.conversation.turns.map((turn) => [turn.number, turn.text]))
  const taken = names.mentions.filter(({ turn, from, to }) => {
    const word = texts.get(turn)?.slice(from, to) ?? ''
    return !notNames.has(word.toLocaleLowerCase('da'))
  })
  await keepDecisions(sql, names, {
    taken: new Set(taken.map((mention) => mention.id)),
    standIns: new Map(),
    roles: new Map(),
  })
  await confirmNames(sql, services, owner, id)
}

async function loadPassage(
  services: Services,
  owner: SignedIn,
  conversationId: string,
  citizenId: string,
  conversation: DemoConversation,
  passage: DemoPassage,
): Promise<void> {
  const until = addDay(services.now(), Math.min(conversation.days, 60))
  const purposeOf = (key: string) =>
    workers.find((worker) => worker.key === key)?.roles.includes('researcher')
      ? ('research' as const)
      : ('colleagues' as const)
  const guest = (key: string) => ({ id: idOf(`person ${key}`), purpose: purposeOf(key) })
  const { passageId, sessionId } = await services.database.as(owner, async (sql) => {
    const passageId = await sharePassage(sql, services, owner, {
      submissionId: idOf(`passage ${conversation.file} ${passage.from}`),
      conversationId,
      citizenId,
      fromTurn: passage.from,
      toTurn: passage.to,
      question: passage.question,
      recipients: passage.with.map(guest),
      until,
      withSound: passage.withSound === true,
      veil: null,
    })
    const { earSession } = passage
    if (!earSession) return { passageId, sessionId: undefined }
    const sessionId = await openSession(sql, services, owner, {
      submissionId: idOf(`session ${conversation.file} ${passage.from}`),
      passage: { passageId, conversationId, citizenId },
      facilitatorId: idOf(`person ${earSession.facilitator}`),
      guests: earSession.people.map(guest),
      until,
      time: {
        startsAt: momentOf(dayIn(services, earSession.inDays), '10:00'),
        minutes: 60,
        room: 'Lokale 2.12',
      },
    })
    if (earSession.inDays === 0) await moveTo(sql, sessionId, 'alone')
    return { passageId, sessionId }
  })
  await loadCodes(services, owner, conversationId, passageId, passage.codes ?? [])
  const notes = [
    ...(passage.notes ?? []),
    ...(passage.earSession?.notes ?? []).map((note) => ({ ...note, shared: false })),
  ]
  for (const [at, note] of notes.entries()) {
    const author = await personAs(services, note.by)
    const key = `${conversation.file} ${passage.from} ${at}`
    await services.database.as(author, async (sql) => {
      const of = { id: conversationId, owner, key, turn: note.turn, words: note.words, passageId }
      await notice(sql, services, author, sessionId ? { ...of, sessionId } : of)
      if (!note.shared) return
      const [written] = await sql
        .selectFrom('noticing')
        .select('id')
        .where('submission_id', '=', idOf(`noticing ${key}`))
        .execute()
      if (written) await shareNotes(sql, author, 'noticing', written, true)
    })
  }
}

/** The codes that people have put on a passage, each alone, and shared or not. */
/** So many days from now, or the first day after that on which people are at work; today is today. */
function dayIn(services: Services, days: number): string {
  const day = addDay(services.now(), days)
  return days === 0 ? day : workingDayFrom(day)
}

async function loadCodes(
  services: Services,
  owner: SignedIn,
  conversationId: string,
  passageId: string,
  codes: NonNullable<DemoPassage['codes']>,
): Promise<void> {
  for (const { by, shared, put } of codes) {
    const author = await personAs(services, by)
    await services.database.as(author, async (sql) => {
      for (const [code, turns] of Object.entries(put))
        for (const turn of turns)
          await putMark(sql, author, {
            submissionId: idOf(`mark ${passageId} ${by} ${code} ${turn}`),
            ...{ conversationId, ownerId: owner.personId, passageId, code },
            ...{ fromTurn: turn, toTurn: turn },
          })
      if (shared) await shareNotes(sql, author, 'coded_span', { allOn: passageId }, true)
    })
  }
}

interface PlaceDemo {
  demo: Demo
  /** The folders of the places whose part has to be there first. */
  after?: readonly string[]
}

/** The places' own parts, by their paths, but each after what it stands on. */
async function demosInOrder(): Promise<PlaceDemo[]> {
  const found = new Map<string, PlaceDemo>()
  for (const file of globSync('*/**/demo.ts', { cwd: places, exclude: (path) => path === 'shared' }).sort())
    found.set(dirname(file), (await import(pathToFileURL(join(places, file)).href)) as PlaceDemo)
  return eachAfterItsOwn(found)
}

/** What the places add themselves, each in its `demo.ts`. */
async function loadPlaces({ ownerUrl, services }: { ownerUrl: string; services: Services }): Promise<void> {
  const town: DemoTown = {
    services,
    person: (key) => personAs(services, key),
    id: idOf,
    lain: (table, ids, days) => lain(ownerUrl, table, ids, days),
  }
  for (const { demo } of await demosInOrder()) await demo(town)
}

interface Note {
  id: string
  owner: SignedIn
  key: string
  turn: number
  words: string
  passageId?: string
  sessionId?: string
}

function notice(sql: Sql, services: Services, author: SignedIn, note: Note): Promise<void> {
  return writeNoticing(sql, services, author, {
    submissionId: idOf(`noticing ${note.key}`),
    conversationId: note.id,
    ownerId: note.owner.personId,
    ...(note.passageId && { passageId: note.passageId }),
    ...(note.sessionId && { earSessionId: note.sessionId }),
    fromTurn: note.turn,
    toTurn: note.turn,
    body: note.words,
  })
}

function answersOf(conversation: DemoConversation) {
  const said = (purpose: (typeof conversation.given)[number]) =>
    conversation.given.includes(purpose) ? ('given' as const) : ('refused' as const)
  return {
    ownReflection: said('ownReflection'),
    colleagues: said('colleagues'),
    research: said('research'),
    teaching: said('teaching'),
    quote: said('quote'),
  }
}

async function personAs(services: Services, key: string): Promise<SignedIn> {
  const here = [...workers, ...citizens].find((person) => person.key === key)
  const municipality = here && 'municipality' in here ? here.municipality : 'fjordby'
  const who = { municipalityId: idOf(`municipality ${municipality}`), personId: idOf(`person ${key}`) }
  const person = await personOf(services.database, who)
  if (!person) throw new Error(`Nobody in Fjordby is called ${key}`)
  return person
}
