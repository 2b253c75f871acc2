import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, slow, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { paperToKeep } from '../../shared/files/to-keep.ts'
import { speak, speakNot, takeOutCame, writeCame } from './around.ts'
import { cameForm, changedOutward, newOutward } from './form.ts'
import { kit } from './kit.ts'
import { leadNamed, leadsThereAre } from './leads.ts'
import { tellingsPage } from './list-view.tsx'
import { messages } from './messages.ts'
import { ownOfAddress, tellingOfAddress, wholeOfAddress } from './read.ts'
import { tellingPage } from './telling-view.tsx'
import { callOff, changeTelling, prepareTelling, sayReady, tellingsThereAre } from './tellings.ts'
import { receipts } from './told.ts'
import { ofNobody as reads, theHouse, whoPrepares } from './who.ts'
import { changeTellingPage, newTellingPage } from './write-view.tsx'

const pageOf = (id: string) => `/udadtil/${id}`

/** What the house tells outside, and where something is put down. */
export const listRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/udadtil',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: listQuery,
    handler: async (visit, sql, { efter }) =>
      tellingsPage(visit, await tellingsThereAre(sql, visit.services, visit.me, efter)),
  }),
  guarded({
    method: 'GET',
    path: '/udadtil/ny',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    handler: (visit, sql) => showNew(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/ny',
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    form: newOutward,
    handler: async (visit, sql, { submissionId: id, leads, ...facts }) => {
      const { services, me } = visit
      const lead = await leadNamed(sql, services, me, leads)
      await prepareTelling(sql, services, me, { id, lead, ...facts })
      return redirectWith(visit, pageOf(id), { says: receipts.begun })
    },
    again: showNew,
  }),
  slow({
    method: 'GET',
    path: '/udadtil/ark',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    handler: async (visit) => {
      const { services, me, language } = visit
      const paper = kit(language, { municipality: me.municipalityName, made: services.now() })
      return paperToKeep(visit, paper, messages[language].paperFile)
    },
  }),
]

export const tellingRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/udadtil/:id',
    ...theHouse(200),
    reads,
    handler: async (visit, sql) => tellingPage(visit, await wholeOfAddress(visit, sql)),
  }),
  guarded({
    method: 'GET',
    path: '/udadtil/:id/ret',
    ...whoPrepares(200),
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/ret',
    ...whoPrepares(303),
    reads,
    form: changedOutward,
    handler: async (visit, sql, { leads, ...facts }) => {
      const { services, me } = visit
      const { id } = await ownOfAddress(visit, sql)
      const lead = await leadNamed(sql, services, me, leads)
      const isAnew = await changeTelling(sql, services, me, id, { ...facts, lead })
      return redirectWith(visit, pageOf(id), { says: isAnew ? receipts.changedAnew : receipts.changed })
    },
    again: showChange,
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/klar',
    // The scene's has a story that waits for a yes.
    ...whoPrepares(409),
    reads,
    handler: async (visit, sql) => {
      const telling = await ownOfAddress(visit, sql)
      await sayReady(sql, telling, true)
      return redirectWith(visit, pageOf(telling.id), { says: receipts.ready })
    },
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/klar/ikke',
    ...whoPrepares(303),
    reads,
    handler: async (visit, sql) => {
      const telling = await ownOfAddress(visit, sql)
      await sayReady(sql, telling, false)
      return redirectWith(visit, pageOf(telling.id), { says: receipts.notReady })
    },
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/aflys',
    ...whoPrepares(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await ownOfAddress(visit, sql)
      await callOff(sql, id, today(visit.services.now()))
      return redirectWith(visit, pageOf(id), { says: receipts.off })
    },
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/aflys/ikke',
    ...whoPrepares(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await ownOfAddress(visit, sql)
      await callOff(sql, id, null)
      return redirectWith(visit, pageOf(id), { says: receipts.on })
    },
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/med',
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await tellingOfAddress(visit, sql)
      await speak(sql, visit.me, id)
      return redirectWith(visit, pageOf(id), { says: receipts.speaks })
    },
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/med/ikke',
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await tellingOfAddress(visit, sql)
      await speakNot(sql, visit.me, id)
      return redirectWith(visit, pageOf(id), { says: receipts.speaksNot })
    },
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/spurgte',
    ...theHouse(303),
    reads,
    within: '/udadtil/:id',
    form: cameForm,
    handler: async (visit, sql, { submissionId: id, words }) => {
      const { services, me } = visit
      const { id: outwardId } = await tellingOfAddress(visit, sql)
      await writeCame(sql, services, me, { id, outwardId, words })
      return redirectWith(visit, `${pageOf(outwardId)}#spurgte`, { says: receipts.came })
    },
    again: async (visit, sql, again) => tellingPage(visit, await wholeOfAddress(visit, sql, again)),
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/spurgte/:line/slet',
    // What is another's is not there, and what is gone is gone: both say the same.
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await tellingOfAddress(visit, sql)
      const undo = await takeOutCame(sql, visit, param(visit, 'line'))
      return redirectWith(visit, `${pageOf(id)}#spurgte`, { says: receipts.cameOut, ...(undo && { undo }) })
    },
  }),
]

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  return newTellingPage(visit, { leads: await leadsThereAre(sql, visit.services, visit.me), again })
}

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const telling = await ownOfAddress(visit, sql)
  const leads = await leadsThereAre(sql, services, me)
  const own = telling.lead
  const already =
    own && !leads.some(({ kind, id }) => kind === own.kind && id === own.id)
      ? await leadsThereAre(sql, services, me, own)
      : []
  return changeTellingPage(visit, { telling, leads: [...already, ...leads], again })
}
