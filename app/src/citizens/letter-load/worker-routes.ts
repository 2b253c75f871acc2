import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { Invalid } from '../../shared/request/errors.ts'
import type { PutBack } from '../../shared/request/place.ts'
import { sendsOn, type Reads } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { citizenHere, openedHere } from '../matter/opened.ts'
import { matterKey, matterKeyIfThere } from '../matter/sealed-words.ts'
import { whoWrite } from '../matter/who.ts'
import { letterForm, wayForm } from './form.ts'
import { lettersByQuarter, whoFollowLetters } from './house.ts'
import { housePage } from './house-view.tsx'
import {
  chooseWay,
  lettersOf,
  loadOf,
  noteLetter,
  noteReadTogether,
  notedRow,
  takeAway,
  wayOf,
} from './letters.ts'
import { problems, receipts } from './messages.ts'
import { workersLettersPage, type WorkersForm } from './worker-view.tsx'

declare module '../../shared/request/reading.ts' {
  interface Readings {
    citizensLetters: true
  }
}

const page = '/borgere/:citizen/breve'
const one = `${page}/:id`
const reads: Reads = 'citizensLetters'
/** Many write letters; whom each of them may note one for is an assignment. */
const theirs = { guard: whoWrite, gets: { caseworker: 303, colleague: 303, others: 404 } } as const
const kept = 'citizenLetter'
const back = (visit: Visit) => `/borgere/${param(visit, 'citizen')}/breve`

/** For those who work with a citizen: which letters were sent, and how they are told. */
export const workerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: page,
    guard: whoWrite,
    gets: { caseworker: 200, colleague: 200, others: 404 },
    reads,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: page,
    ...theirs,
    reads,
    form: letterForm,
    handler: async (visit, sql, { bundled, ...letter }) => {
      const { services, me } = visit
      const { id: citizenId } = await citizenHere(visit, sql)
      if (letter.sender === 'other' && letter.from === '')
        throw new Invalid([{ field: 'from', what: problems.noFrom }])
      const key = await matterKey(sql, services, me, citizenId)
      await noteLetter(sql, key, me, { ...letter, citizenId, canBeBundled: bundled })
      return redirectWith(visit, back(visit), { says: receipts.noted })
    },
    again: (visit, sql, again) => show(visit, sql, { form: 'letter', again }),
  }),
  guarded({
    method: 'POST',
    path: `${page}/maade`,
    ...theirs,
    reads,
    form: wayForm,
    handler: async (visit, sql, chosen) => {
      const { services, me } = visit
      const { id: citizenId } = await citizenHere(visit, sql)
      await chooseWay(sql, await matterKey(sql, services, me, citizenId), me, { ...chosen, citizenId })
      return redirectWith(visit, back(visit), { says: receipts.way })
    },
    within: page,
    again: (visit, sql, again) => show(visit, sql, { form: 'way', again }),
  }),
  guarded({
    method: 'POST',
    path: `${one}/sammen`,
    ...theirs,
    reads: sendsOn,
    handler: async (visit, sql) => {
      const { id } = await citizenHere(visit, sql)
      await noteReadTogether(sql, id, param(visit, 'id'), today(visit.services.now()))
      return redirectWith(visit, back(visit), {
        says: receipts.read,
        undo: `${back(visit)}/${param(visit, 'id')}/ikke-sammen`,
      })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/ikke-sammen`,
    ...theirs,
    reads: sendsOn,
    handler: async (visit, sql) => {
      await noteReadTogether(sql, (await citizenHere(visit, sql)).id, param(visit, 'id'), null)
      return redirectWith(visit, back(visit), { says: receipts.unread })
    },
  }),
  guarded({
    method: 'POST',
    path: `${one}/slet`,
    ...theirs,
    // A second press finds nothing to delete, and says no more than the first.
    reads: sendsOn,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const { id: citizenId } = await citizenHere(visit, sql)
      const row = await notedRow(sql, me, citizenId, param(visit, 'id'))
      if (row) await takeAway(sql, me, row.id)
      const undo = row && (await letGo(sql, services, me, { kind: kept, kept: row }))
      return redirectWith(visit, back(visit), { says: receipts.removed, ...(undo && { undo }) })
    },
  }),
]

/** For the house: how many. */
export const houseRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/overblik/breve',
    guard: whoFollowLetters,
    gets: 200,
    reads: { nothing: 'Counts in which nobody is found' },
    handler: async (visit, sql) => housePage(visit, await lettersByQuarter(sql)),
  }),
]

/** A note that was deleted is back; what the citizen had said of the letter is not. */
export const putBack: Readonly<Record<string, PutBack>> = {
  [kept]: async ({ me }, sql, before) => {
    const row = before as NonNullable<Awaited<ReturnType<typeof notedRow>>>
    await sql
      .insertInto('citizen_letter')
      .values({ municipality_id: me.municipalityId, written_by: me.personId, ...row })
      .onConflict((same) => same.doNothing())
      .execute()
    return `/borgere/${row.citizen_id}/breve`
  },
}

async function show(visit: Visit, sql: Sql, tried?: { form: WorkersForm; again: Again }) {
  const { services, me } = visit
  const citizen = await openedHere(visit, sql)
  const key = await matterKeyIfThere(sql, services, me, citizen.id)
  return workersLettersPage(visit, {
    citizen,
    letters: key ? await lettersOf(sql, key, citizen.id) : [],
    loads: await loadOf(sql, citizen.id),
    way: key && (await wayOf(sql, key, citizen.id)),
    tried,
  })
}
