import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { theHouse } from '../../shared/people/the-house.ts'
import { listQuery } from '../../shared/request/list-page.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, slow, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { paperToKeep } from '../../shared/files/to-keep.ts'
import { bankPage, ownPage } from './add-view.tsx'
import { chosenOf, fromBankForm, newInstrument, newItem } from './form.ts'
import { instrumentPage } from './instrument-view.tsx'
import { beginInstrument, instrumentOf, instrumentsOf } from './instruments.ts'
import { itemRoutes } from './item-routes.ts'
import { addItems, fromBank, itemsOf } from './items.ts'
import { listPage } from './list-view.tsx'
import { questionsOnPaper } from './on-paper.ts'
import { paperMessages } from './paper-messages.ts'
import { receipts } from './messages.ts'

const reads = {
  nothing: 'Questions that may be asked, and which kinds of people chose them; nobody is named',
}
const guard = whoAreOfTheHouse
export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/spoerg',
    ...{ guard, gets: 200, reads },
    form: listQuery,
    handler: (visit, sql, { efter }) => show(visit, sql, efter),
  }),
  guarded({
    method: 'POST',
    path: '/spoerg',
    ...{ guard, gets: 303, reads },
    form: newInstrument,
    handler: async (visit, sql, { submissionId: id, ...words }) => {
      await beginInstrument(sql, visit.services, visit.me, { id, ...words })
      return redirectWith(visit, `/spoerg/${id}`, { says: receipts.begun })
    },
    again: (visit, sql, again) => show(visit, sql, null, again),
  }),
  guarded({
    method: 'GET',
    path: '/spoerg/:id',
    ...theHouse(200),
    reads,
    handler: async (visit, sql) => instrumentPage(visit, await chosen(visit, sql)),
  }),
  guarded({
    method: 'GET',
    path: '/spoerg/:id/bank',
    ...theHouse(200),
    reads,
    handler: async (visit, sql) => bankPage(visit, await chosen(visit, sql)),
  }),
  guarded({
    method: 'POST',
    path: '/spoerg/:id/bank',
    ...theHouse(303),
    reads,
    form: fromBankForm,
    handler: async (visit, sql, ticked) => {
      const { services, me } = visit
      const { id } = await instrumentOf(sql, services, me, idOf(visit))
      await addItems(
        sql,
        services,
        me,
        id,
        fromBank(chosenOf(ticked), () => crypto.randomUUID()),
      )
      return redirectWith(visit, `/spoerg/${id}`, { says: receipts.added })
    },
    again: async (visit, sql, again) => bankPage(visit, { ...(await chosen(visit, sql)), again }),
  }),
  guarded({
    method: 'GET',
    path: '/spoerg/:id/nyt',
    ...theHouse(200),
    reads,
    handler: async (visit, sql) => ownPage(visit, await chosen(visit, sql)),
  }),
  guarded({
    method: 'POST',
    path: '/spoerg/:id/nyt',
    ...theHouse(303),
    reads,
    form: newItem,
    handler: async (visit, sql, { submissionId, element, answer, ...wording }) => {
      const { services, me } = visit
      const { id } = await instrumentOf(sql, services, me, idOf(visit))
      await addItems(sql, services, me, id, [{ id: submissionId, element, answer, wording }])
      return redirectWith(visit, `/spoerg/${id}`, { says: receipts.added })
    },
    again: async (visit, sql, again) => ownPage(visit, { ...(await chosen(visit, sql)), again }),
  }),
  slow({
    method: 'GET',
    path: '/spoerg/:id/papir',
    ...theHouse(200),
    reads,
    handler: async (visit, database) => {
      const { services, me, language } = visit
      const now = services.now()
      const asked = await database.as(me, (sql) => chosen(visit, sql))
      const paper = questionsOnPaper(language, { ...asked, made: now, today: today(now) })
      return paperToKeep(visit, paper, paperMessages[language].file(today(now)))
    },
  }),
  ...itemRoutes(reads),
]

async function show(visit: Visit, sql: Sql, after: string | null, again?: Again) {
  return listPage(visit, { page: await instrumentsOf(sql, visit.services, visit.me, after), again })
}

async function chosen(visit: Visit, sql: Sql) {
  const { services, me } = visit
  const instrument = await instrumentOf(sql, services, me, idOf(visit))
  return { instrument, items: await itemsOf(sql, services, me, instrument.id) }
}
