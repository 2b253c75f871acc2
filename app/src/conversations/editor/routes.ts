import type { Sql } from '@lydhoer/database'
import { recordAccess } from '../../shared/request/audit.ts'
import { beginDraft, draftOf, dropDraft, saveTurns } from '../talk/draft/draft.ts'
import { NotFound } from '../../shared/request/errors.ts'
import { offerDraft } from '../talk/draft/finish-draft.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { type Again, guarded, idOf, type Route, type Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { changesForm, changesOf, turnForm, type TurnForm } from './form.ts'
import { conversationOwnedBy, type OwnConversation } from '../talk/stretch/conversation.ts'
import { both } from './messages.ts'
import { proposedFor, speakersOf } from './queries.ts'
import { beginPage, editorPage } from './view.tsx'
import { conflictPage } from './conflict-view.tsx'
import { itsOwner } from '../talk/stretch/askers.ts'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/:id/udskrift',
    ...itsOwner(200),
    reads: 'wroteDown',
    handler: (visit, sql) => page(visit, sql),
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/udskrift',
    ...itsOwner(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      await beginDraft(sql, visit.services, visit.me, idOf(visit))
      return redirectWith(visit, addressOf(visit), { says: both('begun') })
    },
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/udskrift/ture',
    ...itsOwner(303),
    reads: 'wroteDown',
    form: turnForm,
    handler: saveOne,
    within: '/samtaler/:id/udskrift',
    again: page,
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/udskrift/gem',
    ...itsOwner(200),
    reads: 'wroteDown',
    button: changesForm,
    handler: async (visit, sql, { changes, since }) => {
      // The answer brings what was written elsewhere.
      await recordWriting(sql, visit, await conversationOwnedBy(sql, visit.me, idOf(visit)))
      const saved = await saveTurns(sql, visit.services, visit.me, idOf(visit), changes, since)
      return visit.c.json(saved, saved.kept ? 200 : 409)
    },
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/udskrift/faerdig',
    ...itsOwner(303),
    reads: 'wroteDown',
    handler: async (visit, sql) => {
      await offerDraft(sql, visit.services, visit.me, idOf(visit))
      return redirectWith(visit, `/samtaler/${idOf(visit)}/navne`, { says: both('finished') })
    },
    within: '/samtaler/:id/udskrift',
    again: page,
  }),
  guarded({
    method: 'POST',
    path: '/samtaler/:id/udskrift/smid-vaek',
    ...itsOwner(303),
    reads: sendsOn,
    handler: async (visit, sql) => {
      await conversationOwnedBy(sql, visit.me, idOf(visit))
      await dropDraft(sql, idOf(visit))
      return redirectWith(visit, `/samtaler/${idOf(visit)}`, { says: both('dropped') })
    },
  }),
]

const addressOf = (visit: Visit) => `/samtaler/${idOf(visit)}/udskrift`

/** The draft, or, where there is none, the choice to begin one. */
async function page(visit: Visit, sql: Sql, again?: Again): Promise<Response> {
  const conversation = await conversationOwnedBy(sql, visit.me, idOf(visit))
  const draft = await draftOf(sql, visit.services, visit.me, idOf(visit))
  if (!draft) return beginPage(visit, conversation)
  await recordWriting(sql, visit, conversation)
  return editorPage(visit, {
    conversation,
    draft,
    browserKey: browserKey(draft.key, visit.me),
    speakers: await speakersOf(sql, conversation.id),
    proposed: await proposedFor(sql, visit, conversation, draft.turns),
    again,
  })
}

const recordWriting = (sql: Sql, visit: Visit, { id, citizen_id }: OwnConversation) =>
  recordAccess(sql, visit, { citizenId: citizen_id, conversationId: id, purpose: 'ownReflection' })

/** One turn, from its own form: kept, or shown beside the version that was kept meanwhile. */
async function saveOne(visit: Visit, sql: Sql, form: TurnForm): Promise<Response> {
  const { services, me } = visit
  const id = idOf(visit)
  await recordWriting(sql, visit, await conversationOwnedBy(sql, me, id))
  const draft = await draftOf(sql, services, me, id)
  const turn = draft?.turns.find((one) => one.id === form.id)
  if (!draft) throw new NotFound()
  const makes = form.act === 'add' || form.act === 'split'
  const made = makes && draft.turns.find((one) => one.id === form.submissionId)
  if (made) return visit.c.redirect(`${addressOf(visit)}#ture-${made.id}`, 303)
  if (!turn && form.act === 'remove') return visit.c.redirect(addressOf(visit), 303)
  if (!turn) return conflictPage(visit, { id, form, theirs: null })
  const changes = changesOf(draft.turns, turn, form)
  const saved = await saveTurns(sql, services, me, id, changes, draft.revision)
  if (!saved.kept)
    return conflictPage(visit, { id, form, theirs: saved.theirs.find((one) => one.id === form.id) ?? turn })
  const next = makes ? changes.at(-1) : changes[0]
  return visit.c.redirect(`${addressOf(visit)}#ture-${next?.id ?? form.id}`, 303)
}
