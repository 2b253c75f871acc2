import type { Sql } from '@lydhoer/database'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, slow, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { paperToKeep } from '../../shared/files/to-keep.ts'
import { kindOf } from '../house/kinds-of-people.ts'
import { beforePage } from './before-view.tsx'
import { findingBuiltOn, findingsToBuildOn, loopsWithResources, loopToComeFrom } from './came-from.ts'
import { fileOf } from './files.ts'
import { begunFrom, changedResource, newResource, wantedQuery } from './form.ts'
import { resourcesPage } from './list-view.tsx'
import { looksOf } from './looks.ts'
import { messages } from './messages.ts'
import { allOfAddress, ownOfAddress, quotedOfAddress, resourceOfAddress } from './of-address.ts'
import { resourceOnPaper } from './on-paper.ts'
import { resourcePage } from './resource-view.tsx'
import {
  changeResource,
  makeResource,
  resourceOf,
  resourcesOf,
  versionsOf,
  type ResourceWords,
} from './resources.ts'
import { othersAreInIt, takeBackResource } from './take-back.ts'
import { problems, receipts } from './told.ts'
import { itsKeeper, ofNobody as reads, theHouse } from './who.ts'
import { changeResourcePage, newResourcePage } from './write-view.tsx'

const pageOf = (id: string) => `/materialer/${id}`

/** What others can use, and where something is put. */
export const listRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/materialer',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: wantedQuery,
    handler: async (visit, sql, { efter, slags: kind, undren: loopId }) => {
      const { services, me } = visit
      const wanted = { kind, loopId }
      return resourcesPage(visit, {
        wanted,
        page: await resourcesOf(sql, services, me, efter, wanted),
        loops: await loopsWithResources(sql, services, me),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/materialer/nyt',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: begunFrom,
    handler: (visit, sql, { undren, fund }) => showNew(visit, sql, { loopId: undren, findingId: fund }),
  }),
  guarded({
    method: 'POST',
    path: '/materialer/nyt',
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    form: newResource,
    handler: async (
      visit,
      sql,
      { submissionId: id, undren, fund, kind, lookAgainOn, withFile, ...typed },
    ) => {
      const { services, me } = visit
      const loop = await loopToComeFrom(sql, services, me, undren)
      await makeResource(sql, services, me, {
        ...{ ...wordsOf(typed, withFile), id, kind, lookAgainOn, madeAs: kindOf(me) },
        ...{ findingId: await findingNamed(visit, sql, fund), loopId: loop?.id ?? null },
      })
      return redirectWith(visit, withFile ? `${pageOf(id)}/fil` : pageOf(id), { says: receipts.made })
    },
    again: (visit, sql, again) =>
      showNew(
        visit,
        sql,
        { loopId: begunFrom.parse({ undren: again.typed['undren'] }).undren, findingId: null },
        again,
      ),
  }),
]

export const resourceRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/materialer/:id',
    ...theHouse(200),
    reads,
    form: listQuery,
    handler: async (visit, sql, { efter }) => resourcePage(visit, await allOfAddress(visit, sql, efter)),
  }),
  slow({
    method: 'GET',
    path: '/materialer/:id/papir',
    ...theHouse(200),
    reads,
    handler: async (visit, database) => {
      const { services, me, language } = visit
      const of = await database.as(me, (sql) => quotedOfAddress(visit, sql))
      const paper = resourceOnPaper(language, { ...of, author: me.municipalityName, made: services.now() })
      return paperToKeep(visit, paper, messages[language].paperFile)
    },
  }),
  guarded({
    method: 'GET',
    path: '/materialer/:id/foer',
    ...theHouse(200),
    reads,
    form: listQuery,
    handler: async (visit, sql, { efter }) => {
      const { services, me } = visit
      const resource = await resourceOfAddress(visit, sql)
      return beforePage(visit, {
        resource,
        versions: await versionsOf(sql, services, me, resource.id, efter),
        looks: await looksOf(sql, services, me, resource.id),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/materialer/:id/ret',
    ...itsKeeper(200),
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/materialer/:id/ret',
    ...itsKeeper(303),
    reads,
    form: changedResource,
    handler: async (visit, sql, { submissionId: id, fund, kind, changed, ...typed }) => {
      const { services, me } = visit
      const resource = await ownOfAddress(visit, sql)
      const findingId = await findingNamed(visit, sql, fund)
      const file = await fileOf(sql, services, me, resource.id)
      await changeResource(sql, services, me, resource.id, {
        ...{ ...wordsOf(typed, file !== null), id, kind, changed, findingId },
      })
      return redirectWith(visit, pageOf(resource.id), { says: receipts.changed })
    },
    again: showChange,
  }),
  guarded({
    method: 'POST',
    path: '/materialer/:id/tilbage',
    guard: whoAreOfTheHouse,
    // What is gone already is as gone as after the first press; next door there is nothing either. The scene's is used.
    gets: { caseworker: 409, nextDoor: 303, others: 404 },
    reads,
    handler: async (visit, sql) => {
      const undo = await takeBack(visit, sql)
      return redirectWith(visit, '/materialer', { says: receipts.gone, ...(undo && { undo }) })
    },
  }),
]

/**
 * @returns the address that undoes it; undefined where it is gone already
 * @throws NotFound when another looks after it
 * @throws Conflict when others are in it
 */
async function takeBack(visit: Visit, sql: Sql): Promise<string | undefined> {
  const { services, me } = visit
  const id = idOf(visit)
  const resource = await resourceOf(sql, services, me, id).catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })
  if (!resource) return undefined
  if (resource.keeper.id !== me.personId) throw new NotFound()
  if (await othersAreInIt(sql, id)) throw new Conflict(problems.othersAreInIt)
  return takeBackResource(sql, visit, id)
}

/** @throws Invalid where nothing is written here, it lies nowhere else and no file lies by it */
function wordsOf({ title, use, body, address }: ResourceWords, hasFile: boolean): ResourceWords {
  if (body === '' && address === '' && !hasFile)
    throw new Invalid([{ field: 'body', what: problems.nothingThere }])
  return { title, use, body, address }
}

/** The finding that was chosen; null where none was. @throws Invalid where it is none of the house's */
async function findingNamed(visit: Visit, sql: Sql, chosen: string): Promise<string | null> {
  if (chosen === '') return null
  const finding = await findingBuiltOn(sql, visit.services, visit.me, chosen)
  if (!finding) throw new Invalid([{ field: 'fund', what: problems.noFinding }])
  return finding.id
}

async function showNew(
  visit: Visit,
  sql: Sql,
  { loopId, findingId }: { loopId: string | null; findingId: string | null },
  again?: Again,
) {
  const { services, me } = visit
  return newResourcePage(visit, {
    loop: await loopToComeFrom(sql, services, me, loopId),
    findings: await findingsToBuildOn(sql, services, me, findingId),
    ...{ findingId, again },
  })
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  const resource = await ownOfAddress(visit, sql)
  const findings = await findingsToBuildOn(sql, visit.services, visit.me, resource.findingId)
  return changeResourcePage(visit, { resource, findings, again })
}
