import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import type { z } from 'zod'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { kindOf } from '../house/kinds-of-people.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { answersTo } from './answers.ts'
import { findingPage } from './finding-view.tsx'
import {
  findingOf,
  findingsOf,
  rewriteFinding,
  takeBackFinding,
  writeFinding,
  type FindingWords,
} from './findings.ts'
import { findingForm } from './form.ts'
import { materials } from './kinds.ts'
import { findingsPage } from './list-view.tsx'
import { findingOfAddress, itsWriter, ofNobody as reads, ownOfAddress } from './of-address.ts'
import { quotesGone, quotesIn } from './quotes.ts'
import { askedOf, stoodAs } from './standing.ts'
import { problems, receipts } from './told.ts'
import { writeFindingPage } from './write-view.tsx'
import { triedIn } from './tried.ts'

const pageOf = (id: string) => `/fund/${id}`

/** What was found: written, read, written anew, taken back. */
export const listRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/fund',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: listQuery,
    handler: async (visit, sql, { efter }) =>
      findingsPage(visit, await findingsOf(sql, visit.services, visit.me, efter)),
  }),
  guarded({
    method: 'GET',
    path: '/fund/nyt',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    handler: (visit) => writeFindingPage(visit, { finding: null }),
  }),
  guarded({
    method: 'POST',
    path: '/fund/nyt',
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    form: findingForm,
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const id = form.submissionId
      await writeFinding(sql, services, me, { ...wordsOf(form), id, writtenAs: kindOf(me) })
      return redirectWith(visit, pageOf(id), { says: receipts.written })
    },
    again: (visit, _, again) => writeFindingPage(visit, { finding: null, again }),
  }),
]

export const findingRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/fund/:id',
    ...theHouse(200),
    reads,
    handler: async (visit, sql) => {
      const { services, me } = visit
      const finding = await findingOfAddress(visit, sql)
      return findingPage(visit, {
        finding,
        stood: await stoodAs(sql, finding.id),
        asked: await askedOf(sql, finding.id),
        answers: await answersTo(sql, services, me, finding.id),
        quotes: await quotesIn(sql, services, me, finding),
        gone: await quotesGone(sql, finding.id),
        tried: await triedIn(sql, services, me, finding.id),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/fund/:id/ret',
    ...itsWriter(200),
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/fund/:id/ret',
    ...itsWriter(303),
    reads,
    form: findingForm,
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const { id } = await ownOfAddress(visit, sql)
      await rewriteFinding(sql, services, me, id, { words: wordsOf(form), day: today(services.now()) })
      return redirectWith(visit, pageOf(id), { says: receipts.rewritten })
    },
    again: showChange,
  }),
  guarded({
    method: 'POST',
    path: '/fund/:id/tilbage',
    guard: whoAreOfTheHouse,
    // What is gone already is as gone as after the first press; next door there is nothing either. The scene's has been asked about.
    gets: { researcher: 409, nextDoor: 303, others: 404 },
    reads,
    handler: async (visit, sql) => {
      const undo = await takeBack(visit, sql)
      return redirectWith(visit, '/fund', { says: receipts.gone, ...(undo && { undo }) })
    },
  }),
]

/**
 * @returns the address that undoes it; undefined where it is gone already
 * @throws NotFound when it is another's
 * @throws Conflict when others have been asked, or have answered
 */
async function takeBack(visit: Visit, sql: Sql): Promise<string | undefined> {
  const { services, me } = visit
  const id = idOf(visit)
  const finding = await findingOf(sql, services, me, id).catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })
  if (!finding) return undefined
  if (finding.by.id !== me.personId) throw new NotFound()
  if ((await askedOf(sql, id)) || (await answersTo(sql, services, me, id)).length > 0)
    throw new Conflict(problems.othersAsked)
  return takeBackFinding(sql, visit, id)
}

/** @throws Invalid when it rests on nothing */
function wordsOf(form: z.output<typeof findingForm>): FindingWords {
  const { title, first, second, third, more, limits } = form
  const material = materials.flatMap((kind) => {
    const count = form[kind]
    return count === '' || count === 0 ? [] : [{ kind, count }]
  })
  if (material.length === 0) throw new Invalid([{ field: 'conversations', what: problems.noMaterial }])
  return { title, points: [first, second, third].filter((point) => point !== ''), more, limits, material }
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  return writeFindingPage(visit, { finding: await ownOfAddress(visit, sql), again })
}
