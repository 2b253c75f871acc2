import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { citizensOf } from '../../shared/people/citizens.ts'
import { Conflict, Invalid } from '../../shared/request/errors.ts'
import { ofOneself } from '../../shared/request/reading.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { whoIsOfTheHouse } from '../house/who-is-of-the-house.ts'
import { storyForm, yesForm } from './form.ts'
import { ownReceipts } from './own-messages.ts'
import { ownAddress, ownStoriesPage } from './own-view.tsx'
import { tellingOfAddress } from './read.ts'
import { askForStory, sayYes, storiesOfOneself, takeOutStory, type ToldOf } from './stories.ts'
import { storyPage, type Asked } from './story-view.tsx'
import { problems, receipts } from './told.ts'
import { ofNobody as reads, theHouse, whoseItIs } from './who.ts'

/** So many are shown; all of them come in the file that the citizen takes with them. */
const most = 100

/** A story is asked for, answered by whose it is, and taken out. */
export const storyRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/udadtil/:id/historie',
    ...theHouse(200),
    reads,
    handler: (visit, sql) => showAsk(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/historie',
    ...theHouse(303),
    reads,
    form: storyForm,
    handler: async (visit, sql, { submissionId: id, whose, words }) => {
      const { services, me } = visit
      const { id: outwardId, day } = await tellingOfAddress(visit, sql)
      if (day < today(services.now())) throw new Conflict(problems.isOver)
      const one = (await whomToAsk(visit, sql)).find((asked) => asked.id === whose)
      if (!one) throw new Invalid([{ field: 'whose', what: problems.noWhose }])
      await askForStory(sql, services, me, { id, outwardId, toldOf: one.toldOf, whoseId: whose, words })
      return redirectWith(visit, `/udadtil/${outwardId}#historier`, { says: receipts.asked })
    },
    again: showAsk,
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/historier/:story/ja',
    ...whoseItIs(303),
    reads,
    button: yesForm,
    handler: async (visit, sql, { seen }) => {
      const { id } = await tellingOfAddress(visit, sql)
      await sayYes(sql, visit.me, param(visit, 'story'), seen, visit.services.now())
      return redirectWith(visit, `/udadtil/${id}#historier`, { says: receipts.yes })
    },
  }),
  guarded({
    method: 'POST',
    path: '/udadtil/:id/historier/:story/ud',
    // What is not theirs is not there, and what is gone is gone: both say the same.
    ...theHouse(303),
    reads,
    handler: async (visit, sql) => {
      const { id } = await tellingOfAddress(visit, sql)
      await takeOutStory(sql, param(visit, 'story'))
      return redirectWith(visit, `/udadtil/${id}#historier`, { says: receipts.out })
    },
  }),
]

/** The citizen answers on a page of their own. */
export const ownRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: ownAddress,
    guard: ['citizen'],
    gets: 200,
    reads: ofOneself,
    handler: async (visit, sql) =>
      ownStoriesPage(visit, await storiesOfOneself(sql, visit.services, visit.me, most)),
  }),
  guarded({
    method: 'POST',
    path: `${ownAddress}/:story/ja`,
    guard: ['citizen'],
    gets: { citizenA: 303, others: 404 },
    reads: ofOneself,
    button: yesForm,
    handler: async (visit, sql, { seen }) => {
      await sayYes(sql, visit.me, param(visit, 'story'), seen, visit.services.now())
      return redirectWith(visit, ownAddress, { says: ownReceipts.yes })
    },
  }),
  guarded({
    method: 'POST',
    path: `${ownAddress}/:story/nej`,
    guard: ['citizen'],
    // What is not theirs is not there, and what is gone is gone: both say the same.
    gets: 303,
    reads: ofOneself,
    handler: async (visit, sql) => {
      await takeOutStory(sql, param(visit, 'story'))
      return redirectWith(visit, ownAddress, { says: ownReceipts.no })
    },
  }),
]

/** Whom the visitor can ask: the citizens they work with, and colleagues. */
async function whomToAsk({ me }: Visit, sql: Sql): Promise<Asked[]> {
  const of = (toldOf: ToldOf, people: readonly { id: string; name: string }[]): Asked[] =>
    people.map(({ id, name }) => ({ id, name, toldOf }))
  const colleagues = (await whoIsOfTheHouse(sql)).filter(({ id }) => id !== me.personId)
  return [...of('citizen', await citizensOf(sql, me)), ...of('colleague', colleagues)]
}

async function showAsk(visit: Visit, sql: Sql, again?: Again) {
  return storyPage(visit, {
    ...{ telling: await tellingOfAddress(visit, sql), people: await whomToAsk(visit, sql), again },
  })
}
