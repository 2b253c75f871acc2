import type { Sql } from '@lydhoer/database'
import type { Handed } from '../../shared/handed/handed.ts'
import { holdsOneOf, whoAreOfTheHouse, whoBringTogether } from '../../shared/people/roles.ts'
import { Invalid } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { whoIsOfTheHouse } from '../house/who-is-of-the-house.ts'
import { nameOf, offerForm, ofQuery } from './form.ts'
import { offer, offersThatStand, sayNo, sayYes, takeBack } from './offers.ts'
import { thingsOf, whoHaveLeft } from './things.ts'
import { problems, receipts } from './told.ts'
import { handingOverPage } from './view.tsx'

const reads = { nothing: 'What colleagues prepare and look after, by the names that the house reads anyway' }
const guard = whoAreOfTheHouse
const page = '/giv-videre'

/** What one carries is offered to a colleague, who answers thing by thing. */
export const routes = (all: readonly Handed[]): Route[] => [
  guarded({
    method: 'GET',
    path: page,
    ...{ guard, gets: 200, reads },
    form: ofQuery,
    handler: (visit, sql, { af }) => show(all, visit, sql, af),
  }),
  guarded({
    method: 'POST',
    path: page,
    // Each hands over what they carry themselves; the scene's is the caseworker's.
    ...{ guard, gets: { caseworker: 303, others: 422 }, reads },
    form: offerForm,
    handler: async (visit, sql, { of, things, to }) => {
      const mine = await mayOffer(all, visit, sql, of)
      const chosen = mine.filter((thing) => things.includes(nameOf(thing)))
      if (chosen.length === 0) throw new Invalid([{ field: 'things', what: problems.noThings }])
      const people = await whoIsOfTheHouse(sql)
      if (to === visit.me.personId || !people.some(({ id }) => id === to))
        throw new Invalid([{ field: 'to', what: problems.noOne }])
      const isAll = await offer(sql, visit.me, chosen, to)
      return redirectWith(visit, page, { says: isAll ? receipts.offered : receipts.offeredSome })
    },
    again: (visit, sql, again) => show(all, visit, sql, ofQuery.parse({ af: again.typed['of'] }).af, again),
  }),
  guarded({
    method: 'POST',
    path: `${page}/:offer/ja`,
    // What is not offered to them is not there, and what is answered is answered: both say the same.
    ...{ guard, gets: 303, reads },
    handler: async (visit, sql) => {
      const to = await sayYes(visit, sql, all, param(visit, 'offer'))
      return redirectWith(visit, to ?? page, { says: receipts.yes })
    },
  }),
  guarded({
    method: 'POST',
    path: `${page}/:offer/nej`,
    ...{ guard, gets: 303, reads },
    handler: async (visit, sql) => {
      await sayNo(sql, visit, param(visit, 'offer'))
      return redirectWith(visit, page, { says: receipts.no })
    },
  }),
  guarded({
    method: 'POST',
    path: `${page}/:offer/tilbage`,
    ...{ guard, gets: 303, reads },
    handler: async (visit, sql) => {
      await takeBack(sql, param(visit, 'offer'))
      return redirectWith(visit, page, { says: receipts.back })
    },
  }),
]

/** What the visitor may offer: of their own, or of one who has left where they bring people together. */
async function mayOffer(all: readonly Handed[], visit: Visit, sql: Sql, of: string | null) {
  const { me } = visit
  if (of === null || of === me.personId) return thingsOf(visit, sql, all, [me.personId])
  if (!holdsOneOf(me.roles, whoBringTogether)) return []
  const left = (await whoHaveLeft(sql)).some(({ id }) => id === of)
  return left ? thingsOf(visit, sql, all, [of]) : []
}

async function show(all: readonly Handed[], visit: Visit, sql: Sql, of: string | null, again?: Again) {
  const { me } = visit
  const left = holdsOneOf(me.roles, whoBringTogether) ? await whoHaveLeft(sql) : []
  const things = await thingsOf(visit, sql, all, [me.personId, ...left.map(({ id }) => id)])
  return handingOverPage(visit, {
    ...{ things, left, again },
    of: left.find(({ id }) => id === of) ?? null,
    offers: await offersThatStand(visit, sql, all),
    people: (await whoIsOfTheHouse(sql)).filter(({ id }) => id !== me.personId),
  })
}
