import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { z } from 'zod'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { nameWith } from '../talk/passage/question.ts'
import { chosenFrom, recipientsOf, recipientsUntil } from '../talk/passage/recipients.ts'
import { itsOwner } from '../talk/stretch/askers.ts'
import { stretchSeenBy, type Passage } from '../talk/stretch/stretch.ts'
import { wordsKey } from '../talk/transcript/transcript.ts'
import { request, yesForm } from './asked-form.ts'
import { askedProblems, askedReceipt } from './asked-messages.ts'
import { askedPage, askPage } from './asked-view.tsx'
import { askForSession, sayNo, sayYes, takeBackAsked } from './asked.ts'
import { whoAsk, whoseTalkItIs, theTwo } from './askers.ts'
import { problems } from './messages.ts'
import { askedOrHeld } from './read-room.ts'
import { addressOfAsked, addressOfSession, type Session } from './session.ts'
import { timeChosen } from './time.ts'

const whoMeets = {
  nothing: 'Which passage a session is asked for on, with whom and when; nothing of what was said',
}

/** Whoever has a passage asks its owner whether a session may be held on it; the owner says yes or no. */
export const askedRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/laan-et-oere/spoerg',
    guard: whoAsk,
    gets: { caseworker: 200, others: 404 },
    reads: whoMeets,
    form: z.object({ stykke: z.uuid() }),
    handler: (visit, sql, { stykke }) => showAsk(visit, sql, stykke),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/spoerg',
    guard: whoAsk,
    gets: { caseworker: 303, others: 404 },
    reads: whoMeets,
    form: request,
    handler: async (visit, sql, form) => {
      const { services, me } = visit
      const passage = await othersPassage(sql, visit, form.stykke)
      const { until } = passage.share
      const day = today(services.now())
      const people = chosenFrom(await possibleFor(sql, visit, passage), { ...form, until }, day)
      const time = timeChosen(form, { from: day, until })
      const sessionId = await askForSession(sql, services, me, {
        ...{ submissionId: form.submissionId, passage, time },
        people: people.map(({ id }) => id),
      })
      return redirectWith(visit, addressOfAsked({ sessionId }), { says: askedReceipt('asked') })
    },
    again: (visit, sql, again) => {
      const { data: passage } = z.uuid().safeParse(again.typed['stykke'])
      if (!passage) throw new NotFound()
      return showAsk(visit, sql, passage, again)
    },
  }),
  guarded({
    method: 'GET',
    path: '/laan-et-oere/spurgt/:id',
    ...theTwo(200),
    reads: whoMeets,
    handler: (visit, sql) => show(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/spurgt/:id/ja',
    ...itsOwner(303),
    reads: whoMeets,
    form: yesForm,
    handler: async (visit, sql, { until }) => {
      const { services, me } = visit
      const session = await whoseTalkItIs(visit, sql)
      if (session.ownerSays !== 'yes') {
        const { possible, guests } = await guestsOf(sql, visit, session)
        if (!guests.some(({ id }) => id === session.facilitatorId))
          throw new Conflict(askedProblems.cannotLead)
        const chosen = { with: guests.map(({ id }) => id), until }
        const { startsAt } = session.time
        if (startsAt && today(startsAt) > until)
          throw new Invalid([{ field: 'until', what: problems.afterLastDay(until) }])
        await sayYes(sql, services, me, session, {
          guests: chosenFrom(possible, chosen, today(services.now())),
          until,
        })
      }
      return redirectWith(visit, addressOfSession(session), { says: askedReceipt('saidYes') })
    },
    again: show,
    within: '/laan-et-oere/spurgt/:id',
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/spurgt/:id/nej',
    ...itsOwner(303),
    reads: whoMeets,
    handler: async (visit, sql) => {
      const session = await whoseTalkItIs(visit, sql)
      await sayNo(sql, visit.services, visit.me, session)
      return redirectWith(visit, addressOfAsked(session), { says: askedReceipt('saidNo') })
    },
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/spurgt/:id/slet',
    guard: whoAsk,
    gets: { colleague: 303, others: 404 },
    reads: whoMeets,
    handler: async (visit, sql) => {
      const { sessionId } = await askedOrHeld(visit, sql)
      await takeBackAsked(sql, visit.me, sessionId)
      return redirectWith(visit, '/laan-et-oere', { says: askedReceipt('takenBack') })
    },
  }),
]

type SharedPassage = Passage & { share: NonNullable<Passage['share']> }

/** @throws NotFound of one's own, and of one that one may only use for research */
async function othersPassage(sql: Sql, { me }: Visit, id: string): Promise<SharedPassage> {
  const passage = await stretchSeenBy(sql, me, { passage: id })
  const { share } = passage
  if (share?.purpose !== 'colleagues') throw new NotFound()
  return { ...passage, share }
}

/** Whom one can name for it: those who may have what is shared with colleagues, for as long as one has it oneself. */
async function possibleFor(sql: Sql, { me }: Visit, { share, ownerId }: SharedPassage) {
  const all = await recipientsUntil(sql, me, new Map([['colleagues', share.until]]))
  return all.filter(({ id }) => id !== ownerId)
}

async function showAsk(visit: Visit, sql: Sql, passageId: string, again?: Again) {
  const passage = await othersPassage(sql, visit, passageId)
  const recipients = await possibleFor(sql, visit, passage)
  return askPage(visit, { passage, name: await nameIn(visit, sql, passage), recipients, again })
}

/** Those who may have the passage today, and of them those who are to be there. */
async function guestsOf(sql: Sql, { me }: Visit, { conversationId, people }: Session) {
  const possible = await recipientsOf(sql, me, conversationId)
  return { possible, guests: possible.filter(({ id }) => people.some((one) => one.person_id === id)) }
}

async function show(visit: Visit, sql: Sql, again?: Again) {
  const session = await askedOrHeld(visit, sql)
  if (session.ownerSays === 'yes') return visit.c.redirect(addressOfSession(session), 303)
  const isOwner = session.ownerId === visit.me.personId
  const guests = isOwner ? (await guestsOf(sql, visit, session)).guests : []
  return askedPage(visit, { session, name: await nameIn(visit, sql, session), guests, again })
}

async function nameIn({ language, services, me }: Visit, sql: Sql, passage: Passage): Promise<string> {
  return nameWith(language, await wordsKey(sql, services, me, passage.conversationId), passage)
}
