import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { z } from 'zod'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { tellSoon } from '../../shared/meetings/mail/tell-soon.ts'
import { meetingFor } from '../../shared/meetings/read-meetings.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, slow, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { paperToKeep } from '../../shared/files/to-keep.ts'
import { dayMessages } from './day-messages.ts'
import { flipFromOutside, flipPage } from './flip-view.tsx'
import { callOff, changeFlip, flipsThereAre, prepareFlip, setTheme } from './flips.ts'
import { findingIfRead, findingNamed } from '../house/finding-named.ts'
import { changedFlip, factsFrom, newFlip, partsFrom, programmeForm, themeForm } from './form.ts'
import { insideOf, writeInside } from './inside.ts'
import { partyOf } from './kinds.ts'
import { flipsPage } from './list-view.tsx'
import { changeFlipPage, newFlipPage, themePage } from './new-view.tsx'
import { flipOnPaper } from './on-paper.ts'
import { flipOfAddress, myFlip, preparedFlip, readWithin } from './read.ts'
import { keyOfGroup } from './sealed.ts'
import { summaryOf } from './summary.ts'
import { receipts } from './told.ts'
import { ofNobody as reads, theHouse, thoseInIt, whoPrepares } from './who.ts'
import { programmePage } from './write-view.tsx'

const pageOf = (id: string) => `/flip/${id}`

/** The FLIPs of the house, and where one is prepared. */
export const listRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/flip',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: listQuery,
    handler: async (visit, sql, { efter }) =>
      flipsPage(visit, await flipsThereAre(sql, visit.services, visit.me, efter)),
  }),
  guarded({
    method: 'GET',
    path: '/flip/ny',
    guard: whoAreOfTheHouse,
    gets: 200,
    reads,
    form: z.object({ fund: findingNamed }),
    handler: (visit, sql, { fund }) => showNew(visit, sql, fund),
  }),
  guarded({
    method: 'POST',
    path: '/flip/ny',
    guard: whoAreOfTheHouse,
    gets: 303,
    reads,
    form: newFlip,
    handler: async (visit, sql, { submissionId: id, theme, aim, fund, ...typed }) => {
      const { services, me } = visit
      await prepareFlip(sql, services, me, {
        ...{ ...factsFrom(typed), id, theme, aim, party: partyOf(me) },
        findingId: await findingIfRead(sql, fund),
      })
      return redirectWith(visit, pageOf(id), { says: receipts.prepared })
    },
    again: (visit, sql, again) => showNew(visit, sql, findingNamed.parse(again.typed['fund']), again),
  }),
]

/** One FLIP: what it is, its theme and its programme. */
export const flipRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/flip/:id',
    ...theHouse(200),
    reads,
    handler: async (visit, sql) => {
      const flip = await flipOfAddress(visit, sql)
      if (flip.party === null)
        return flipFromOutside(visit, {
          flip,
          summary: await summaryOf(sql, visit.services, visit.me, flip.id),
        })
      return flipPage(visit, await readWithin(visit, sql, { ...flip, party: flip.party }))
    },
  }),
  guarded({
    method: 'GET',
    path: '/flip/:id/ret',
    ...whoPrepares(200),
    reads,
    handler: (visit, sql) => showChange(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/ret',
    ...whoPrepares(303),
    reads,
    form: changedFlip,
    handler: async (visit, sql, typed) => {
      const { id } = await preparedFlip(visit, sql)
      await changeFlip(sql, visit.services, visit.me, id, factsFrom(typed))
      await tellSoon(visit.services)
      return redirectWith(visit, pageOf(id), { says: receipts.changed })
    },
    again: showChange,
  }),
  guarded({
    method: 'GET',
    path: '/flip/:id/tema',
    ...whoPrepares(200),
    reads,
    handler: async (visit, sql) => themePage(visit, { flip: await preparedFlip(visit, sql) }),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/tema',
    ...whoPrepares(303),
    reads,
    form: themeForm,
    handler: async (visit, sql, { theme, why }) => {
      const { services, me } = visit
      const { id, theme: was } = await preparedFlip(visit, sql)
      if (theme !== was) {
        await setTheme(sql, services, me, id, theme)
        const change = { was, became: theme, why, on: today(services.now()) }
        await writeInside(sql, await keyOfGroup(sql, services, me, id), id, (before) => ({
          ...before,
          themes: [...before.themes, change],
        }))
      }
      return redirectWith(visit, pageOf(id), { says: receipts.theme })
    },
    again: async (visit, sql, again) => themePage(visit, { flip: await preparedFlip(visit, sql), again }),
  }),
  guarded({
    method: 'GET',
    path: '/flip/:id/program',
    ...thoseInIt(200),
    reads,
    handler: (visit, sql) => showProgramme(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/program',
    ...thoseInIt(303),
    reads,
    form: programmeForm,
    handler: async (visit, sql, typed) => {
      const { services, me } = visit
      const { id } = await myFlip(visit, sql)
      const parts = partsFrom(typed)
      await writeInside(sql, await keyOfGroup(sql, services, me, id), id, (before) => ({ ...before, parts }))
      return redirectWith(visit, pageOf(id), { says: receipts.programme })
    },
    again: showProgramme,
  }),
  guarded({
    method: 'POST',
    path: '/flip/:id/aflys',
    ...whoPrepares(303),
    reads,
    handler: async (visit, sql) => {
      const flip = await preparedFlip(visit, sql)
      const undo = await callOff(sql, visit, flip)
      return redirectWith(visit, pageOf(flip.id), { says: receipts.off, ...(undo && { undo }) })
    },
  }),
  slow({
    method: 'GET',
    path: '/flip/:id/papir',
    ...thoseInIt(200),
    reads,
    handler: async (visit, database) => {
      const { language, me, services } = visit
      const paper = await database.as(me, async (sql) =>
        flipOnPaper(language, await readWithin(visit, sql, await myFlip(visit, sql)), services.now()),
      )
      return paperToKeep(visit, paper, dayMessages[language].paperFile)
    },
  }),
]

async function showChange(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const flip = await preparedFlip(visit, sql)
  const meeting = await meetingFor(sql, services, me, { kind: 'flip', aboutId: flip.id })
  return changeFlipPage(visit, { flip, where: meeting?.where ?? null, again })
}

async function showProgramme(visit: Visit, sql: Sql, again?: Again) {
  const flip = await myFlip(visit, sql)
  const key = await keyOfGroup(sql, visit.services, visit.me, flip.id)
  return programmePage(visit, { flip, inside: await insideOf(sql, key, flip.id), again })
}

async function showNew(visit: Visit, sql: Sql, fund: string | null, again?: Again) {
  return newFlipPage(visit, { findingId: await findingIfRead(sql, fund), again })
}
