import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { considerationsOf } from './considerations.ts'
import { declining, moreOfWish, moving, choosingWork, pressed, wording } from './form.ts'
import { choosePage, declinePage, morePage, wordsPage } from './form-views.tsx'
import { orderOfWish, ordersOf } from './job-orders.ts'
import { keptSays } from '../../shared/retention/kept-words.ts'
import { listPage } from './list-view.tsx'
import { ownMessages, ownReceipts } from './own-messages.ts'
import { questionsAbout } from './questions.ts'
import { sideHere, wishHere, type SideOfRoutes } from './side.ts'
import { wishPage } from './wish-view.tsx'
import { tellOfWish, type ToTell } from './wish-events.ts'
import { putAbove, sayOfWish, wishesOf, writeWish, type Wish } from './wishes.ts'
import { namesFor, workCalled, workNamed } from './work-names.ts'

/** What both the citizen and whoever works with them do with wishes, each on pages of their own. */
export function wishRoutes({ path, one, all, reads, presses }: SideOfRoutes): Route[] {
  const its = `${path}/:wish`
  return [
    guarded({ method: 'GET', path, ...all(200), reads, handler: showAll }),
    guarded({
      method: 'GET',
      path: `${path}/nyt`,
      ...all(200),
      reads,
      handler: (visit, sql) => showNew(visit, sql),
    }),
    guarded({
      ...{ method: 'POST', path: `${path}/nyt`, ...all(303), reads, form: wording, again: showNew },
      handler: async (visit, sql, { words, submissionId }) => {
        const { citizen, key, page } = await sideHere(visit, sql, false)
        const id = await writeWish(sql, key, visit.me, { citizenId: citizen.id, words, submissionId })
        return redirectWith(visit, `${page}/${id}`, { says: ownReceipts.written })
      },
    }),
    guarded({ method: 'GET', path: its, ...one(200), reads, handler: showOne }),
    guarded({
      method: 'GET',
      path: `${its}/ord`,
      ...one(200),
      reads,
      handler: (visit, sql) => showAnew(visit, sql),
    }),
    guarded({
      ...{ method: 'POST', path: `${its}/ord`, ...one(303), reads, form: wording, again: showAnew },
      handler: async (visit, sql, { words, submissionId }) =>
        says(visit, sql, submissionId, (wish) => ({ ...wish.now, words })),
    }),
    guarded({
      method: 'GET',
      path: `${its}/mere`,
      ...one(200),
      reads,
      handler: (visit, sql) => showMore(visit, sql),
    }),
    guarded({
      ...{ method: 'POST', path: `${its}/mere`, ...one(303), reads, form: moreOfWish, again: showMore },
      handler: async (visit, sql, { submissionId, ...more }) => {
        const isSame = (wish: Wish) => wish.now.work === more.work
        return says(visit, sql, submissionId, (wish) => ({
          ...{ ...wish.now, ...more },
          unit: isSame(wish) ? wish.now.unit : (workCalled(more.work)?.unit ?? null),
        }))
      },
    }),
    guarded({
      ...{ method: 'GET', path: `${its}/arbejde`, ...one(200), reads },
      handler: (visit, sql) => showNames(visit, sql),
    }),
    guarded({
      ...{ method: 'POST', path: `${its}/arbejde`, ...one(303), reads, form: choosingWork, again: showNames },
      handler: async (visit, sql, { name, submissionId }) =>
        says(
          visit,
          sql,
          submissionId,
          (wish) => ({ ...wish.now, unit: workNamed(name)?.unit ?? null }),
          true,
        ),
    }),
    guarded({
      ...{ method: 'POST', path: `${its}/flyt`, ...one(303), reads: presses, button: moving },
      handler: async (visit, sql, { above }) => {
        const { side, wish } = await wishHere(visit, sql, false)
        const now = visit.services.now()
        await putAbove(sql, { me: visit.me, now }, side.citizen.id, { id: wish.id, above })
        return redirectWith(visit, side.page, { says: ownReceipts.moved })
      },
    }),
    guarded({
      ...{ method: 'GET', path: `${its}/nej`, ...one(200), reads },
      handler: (visit, sql) => showDecline(visit, sql),
    }),
    guarded({
      ...{ method: 'POST', path: `${its}/nej`, ...one(303), reads, form: declining, again: showDecline },
      handler: (visit, sql, said) => tells(visit, sql, { ...said, kind: 'declined' }, ownReceipts.declined),
    }),
    guarded({
      ...{ method: 'POST', path: `${its}/laeg-vaek`, ...one(303), reads: presses, button: pressed },
      handler: (visit, sql, said) => tells(visit, sql, { ...said, kind: 'left' }, ownReceipts.left),
    }),
    guarded({
      ...{ method: 'POST', path: `${its}/igen`, ...one(303), reads: presses, button: pressed },
      handler: (visit, sql, said) => tells(visit, sql, { ...said, kind: 'again' }, ownReceipts.again),
    }),
    guarded({
      ...{ method: 'GET', path: `${its}/hvorfor`, ...one(200), reads },
      handler: (visit, sql) => showWhy(visit, sql),
    }),
    guarded({
      ...{ method: 'POST', path: `${its}/hvorfor`, ...one(303), reads, form: wording, again: showWhy },
      handler: (visit, sql, said) => tells(visit, sql, { ...said, kind: 'why' }, ownReceipts.whyTold),
    }),
    guarded({
      ...{ method: 'POST', path: `${its}/ligge`, ...one(303), reads: presses, button: pressed },
      handler: (visit, sql, said) => tells(visit, sql, { ...said, kind: 'why' }, ownReceipts.lies),
    }),
  ]
}

/** A wish says something else from now on; one is led to the names of work, where they can help. */
async function says(
  visit: Visit,
  sql: Sql,
  submissionId: string,
  said: (wish: Wish) => Parameters<typeof sayOfWish>[3]['said'],
  isChosen = false,
) {
  const { side, wish, at } = await wishHere(visit, sql, false)
  const anew = said(wish)
  await sayOfWish(sql, side.key, visit.me, {
    citizenId: wish.citizenId,
    id: wish.id,
    said: anew,
    submissionId,
  })
  const helps =
    !isChosen && anew.work !== wish.now.work && anew.unit === null && namesFor(anew.work).length > 0
  return redirectWith(visit, helps ? `${at}/arbejde` : at, { says: ownReceipts.saidAnew })
}

/** Something happened to a wish. */
export async function tells(visit: Visit, sql: Sql, said: ToTell, says: Sentence) {
  const { side, wish, at } = await wishHere(visit, sql, false)
  const undo = await tellOfWish(sql, { ...visit, key: side.key }, wish, said, at)
  return redirectWith(visit, at, { says, ...(undo && { undo }) })
}

async function showAll(visit: Visit, sql: Sql) {
  const { services, me } = visit
  const side = await sideHere(visit, sql)
  return listPage(visit, {
    kept: side.isOwn ? await keptSays(sql, visit.tongue, 'wish') : null,
    side,
    wishes: await wishesOf(sql, side.key, side.citizen.id),
    orders: await ordersOf(sql, services, me, side.citizen.id),
    considered: side.isOwn ? [] : await considerationsOf(sql, services, me, side.citizen.id),
  })
}

async function showOne(visit: Visit, sql: Sql) {
  const here = await wishHere(visit, sql)
  const orders = await ordersOf(sql, visit.services, visit.me, here.side.citizen.id)
  const questions = await questionsAbout(sql, visit.services, visit.me, here.wish.id)
  return wishPage(visit, { ...here, order: orderOfWish(orders, here.wish), questions })
}

async function showNew(visit: Visit, sql: Sql, again?: Again) {
  const words = ownMessages[visit.tongue]
  const side = await sideHere(visit, sql)
  return wordsPage(visit, {
    ...{ side, again, to: `${side.page}/nyt`, back: side.page },
    ...{ title: words.newTitle, label: words.words, hint: words.wordsHint },
  })
}

async function showAnew(visit: Visit, sql: Sql, again?: Again) {
  const words = ownMessages[visit.tongue]
  const { side, wish, at } = await wishHere(visit, sql)
  return wordsPage(visit, {
    ...{ side, again, to: `${at}/ord`, back: at, first: wish.now.words },
    ...{ title: words.anew, when: words.anewLead, label: words.words, hint: words.wordsHint },
  })
}

async function showWhy(visit: Visit, sql: Sql, again?: Again) {
  const words = ownMessages[visit.tongue]
  const { side, at } = await wishHere(visit, sql)
  return wordsPage(visit, {
    ...{ side, again, to: `${at}/hvorfor`, back: at, title: words.whyTitle, label: words.ownWords },
  })
}

const showMore = async (visit: Visit, sql: Sql, again?: Again) =>
  morePage(visit, { ...(await wishHere(visit, sql)), again })
const showNames = async (visit: Visit, sql: Sql, again?: Again) =>
  choosePage(visit, { ...(await wishHere(visit, sql)), again })
const showDecline = async (visit: Visit, sql: Sql, again?: Again) =>
  declinePage(visit, { ...(await wishHere(visit, sql)), again })
