import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { recordAccess } from '../../shared/request/audit.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { ofOneself } from '../../shared/request/reading.ts'
import { guarded, idOf, param, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { citizenHere } from '../matter/opened.ts'
import { workersToday, type Citizen } from '../matter/citizens.ts'
import { matterKey } from '../matter/sealed-words.ts'
import { theCitizen, whoWorkWithCitizens } from '../matter/who.ts'
import { beginDraft } from './begin-draft.ts'
import { plainLine } from './begin.ts'
import { addLines } from './drafts.ts'
import { receipts } from './messages.ts'
import { ownPickButton, ownPickQuery, pickForm, pickQuery } from './pick-form.ts'
import { ownPickReceipts } from './own-pick-messages.ts'
import { ownPickPage } from './own-pick-view.tsx'
import { pickPage } from './pick-view.tsx'
import { pick, picksIn, takeBackPick } from './picks.ts'
import { draftOf } from './plans.ts'
import { wordsChosen, type Chosen } from './words-chosen.ts'

/** Of whoever held the conversation and works with the citizen. */
const whoHeldIt = (status: number) =>
  ({ guard: whoWorkWithCitizens, gets: { caseworker: status, others: 404 } }) as const
const ofCitizen = (status: number) =>
  ({ guard: theCitizen, gets: { citizenA: status, others: 404 }, reads: ofOneself }) as const
const reads = 'choseForPlan'

/** Words that were said in a conversation are taken into the plan: by whoever held it, and as the citizen chose. */
export const pickRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/borgere/:citizen/plan/fra-samtale/:talk',
    ...whoHeldIt(200),
    reads,
    form: pickQuery,
    handler: (visit, sql, turns) => show(visit, sql, turns),
  }),
  guarded({
    method: 'POST',
    path: '/borgere/:citizen/plan/fra-samtale/:talk',
    ...whoHeldIt(303),
    reads,
    form: pickForm,
    handler: async (visit, sql, { submissionId, fra, til, valg, part, words, own }) => {
      const { services, me } = visit
      const { citizen, chosen } = await read(visit, sql, { fra, til })
      const key = await matterKey(sql, services, me, citizen.id)
      await beginDraft(visit, sql, citizen, submissionId)
      const { draft } = await draftOf(sql, key, citizen.id)
      const line = {
        ...plainLine,
        ...{ lineId: submissionId, part, words, inOwnWords: own },
        ...{ cameFrom: 'conversation' as const, fromDay: chosen.heldOn },
        ...{
          conversationId: chosen.conversationId,
          pickId: await pickOf(visit, sql, citizen, chosen, { submissionId, valg }),
        },
      }
      await addLines(sql, key, me, draft, [line])
      return redirectWith(visit, `/borgere/${citizen.id}/plan/skriv#${submissionId}`, {
        says: receipts.saved(citizen.firstName),
      })
    },
    again: (visit, sql, again) => show(visit, sql, turnsTyped(again), again),
  }),
  guarded({
    method: 'GET',
    path: '/min/plan/vaelg/:talk',
    ...ofCitizen(200),
    form: ownPickQuery,
    handler: async (visit, sql, { tur }) => {
      const chosen = await ownWords(visit, sql, tur)
      return ownPickPage(visit, { chosen, workers: await workersToday(sql) })
    },
  }),
  guarded({
    method: 'POST',
    path: '/min/plan/vaelg/:talk',
    ...ofCitizen(303),
    button: ownPickButton,
    handler: async (visit, sql, { submissionId, tur }) => {
      const { me } = visit
      const { conversationId, fromTurn, toTurn } = await ownWords(visit, sql, tur)
      await pick(sql, me, { id: submissionId, citizenId: me.personId, conversationId, fromTurn, toTurn })
      return redirectWith(visit, '/min/plan', { says: ownPickReceipts.chosen })
    },
  }),
  guarded({
    method: 'POST',
    path: '/min/plan/valgt/:id/tilbage',
    guard: theCitizen,
    gets: 303,
    reads: ofOneself,
    handler: async (visit, sql) => {
      await takeBackPick(sql, visit.me, idOf(visit))
      return redirectWith(visit, '/min/plan', { says: ownPickReceipts.back })
    },
  }),
]

interface TurnsOf {
  fra: number
  til: number
}

/** The turns of the address, for whoever held the conversation; the citizen reads that they were opened. */
async function read(visit: Visit, sql: Sql, turns: TurnsOf): Promise<{ citizen: Citizen; chosen: Chosen }> {
  const citizen = await citizenHere(visit, sql)
  const conversationId = param(visit, 'talk')
  const chosen = await wordsChosen(sql, visit, citizen.id, { conversationId, ...turns })
  await recordAccess(sql, visit, { citizenId: citizen.id, conversationId, purpose: 'ownReflection' })
  return { citizen, chosen }
}

async function show(visit: Visit, sql: Sql, turns: TurnsOf & { valg: string | null }, again?: Again) {
  return pickPage(visit, { ...(await read(visit, sql, turns)), pickId: turns.valg, again })
}

/** @throws NotFound when what was typed names no turns: then there is nothing to show it beside */
function turnsTyped({ typed }: Again) {
  const turns = pickQuery.safeParse(typed)
  if (!turns.success) throw new NotFound()
  return turns.data
}

/** What the citizen chose, where it is that, or a choice of the worker's own. */
async function pickOf(
  { me }: Visit,
  sql: Sql,
  { id: citizenId }: Citizen,
  { conversationId, fromTurn, toTurn }: Chosen,
  { submissionId: id, valg }: { submissionId: string; valg: string | null },
): Promise<string> {
  const theirs = valg
    ? await picksIn(sql, citizenId)
        .where('p.id', '=', valg)
        .where('p.conversation_id', '=', conversationId)
        .executeTakeFirst()
    : undefined
  if (theirs) return theirs.id
  await pick(sql, me, { id, citizenId, conversationId, fromTurn, toTurn })
  return id
}

/** What the citizen says in one turn. @throws NotFound where it is not theirs */
async function ownWords(visit: Visit, sql: Sql, tur: number): Promise<Chosen> {
  const of = { conversationId: param(visit, 'talk'), fra: tur, til: tur }
  const chosen = await wordsChosen(sql, visit, visit.me.personId, of)
  if (chosen.turns.some(({ role }) => role !== 'citizen')) throw new NotFound()
  return chosen
}
