import type { Purpose, Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { recordAccess } from '../../shared/request/audit.ts'
import { after, purposes } from '../talk/consent/consent.ts'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { guarded, idOf, type Route, slow, type Visit } from '../../shared/request/route.ts'
import { takeOutMistaken, withdraw } from '../talk/consent/withdrawal.ts'
import { goneAt } from '../talk/gone/gone.ts'
import { askMistakePage, askPage } from './ask-view.tsx'
import { consentForm } from './form.ts'
import { both, erasedNow, problems } from './messages.ts'
import { consentsOf, whatGoes, writeAnswer } from './queries.ts'
import { consentPage } from './view.tsx'

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/:id/samtykke',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'consent',
    handler: async (visit, sql) => consentPage(visit, await readConsents(visit, sql)),
  }),
  slow({
    method: 'POST',
    path: '/samtaler/:id/samtykke',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: 'consent',
    form: consentForm,
    handler: async (visit, database, { purpose, state, givenHow, endsOn }) => {
      const { me, services } = visit
      const id = idOf(visit)
      const agreed = await database.as(me, (sql) => readConsents(visit, sql))
      const before = agreed.consents.find((one) => one.purpose === purpose)?.state ?? 'none'
      // A no after a yes is a withdrawal: what the yes carried goes, and that is asked about first.
      if (before === 'given' && state === 'refused') return visit.c.redirect(addressOfNo(id, purpose), 303)
      const givenOn = today(services.now())
      if (state === 'given' && endsOn < givenOn)
        throw new Invalid([{ field: 'endsOn', what: problems.chooseDay }])
      const ground = agreed.consents.find((one) => one.purpose === 'ownReflection')?.state
      if (purpose !== 'ownReflection' && ground !== 'given')
        throw new Invalid([{ field: 'purpose', what: problems.noGround }])
      if (after(before, state === 'given' ? 'give' : 'refuse') !== null)
        await database.as(me, (sql) =>
          writeAnswer(sql, me, agreed, {
            purpose,
            state,
            givenHow,
            givenOn,
            endsOn: state === 'given' ? endsOn : null,
          }),
        )
      const isNo = purpose === 'ownReflection' && state === 'refused'
      return redirectWith(visit, `/samtaler/${id}/samtykke`, { says: both(isNo ? 'savedNo' : 'saved') })
    },
    again: async (visit, database, again) =>
      consentPage(visit, await database.as(visit.me, (sql) => readConsents(visit, sql)), again),
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/:id/samtykke/:purpose/nej',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'consent',
    handler: async (visit, sql) => {
      const agreed = await readConsents(visit, sql)
      const purpose = purposeOf(visit)
      if (!agreed.consents.some((one) => one.purpose === purpose && one.state === 'given'))
        throw new NotFound()
      return askPage(visit, agreed, purpose, await whatGoes(sql, agreed.id, purpose))
    },
  }),
  slow({
    method: 'POST',
    path: '/samtaler/:id/samtykke/:purpose/nej',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    handler: async (visit, database) => {
      const { me, services } = visit
      const [id, purpose] = [idOf(visit), purposeOf(visit)]
      // A second press ends where the first did.
      const erased =
        (await withdraw(services, me, id, purpose)) ??
        (await database.as(me, (sql) => erasedBefore(sql, visit, purpose)))
      if (!erased) throw new NotFound()
      return redirectWith(visit, purpose === 'ownReflection' ? '/samtaler' : `/samtaler/${id}/samtykke`, {
        says: erasedNow(purpose),
      })
    },
  }),
  guarded({
    method: 'GET',
    path: '/samtaler/:id/slet',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'consent',
    handler: async (visit, sql) => {
      const agreed = await readConsents(visit, sql)
      return askMistakePage(visit, agreed, await whatGoes(sql, agreed.id, 'ownReflection'))
    },
  }),
  slow({
    method: 'POST',
    path: '/samtaler/:id/slet',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    handler: async (visit, database) => {
      const id = idOf(visit)
      const erased = await takeOutMistaken(visit.services, visit.me, id)
      if (!erased && !(await database.as(visit.me, (sql) => goneAt(sql, [id])))) throw new NotFound()
      return redirectWith(visit, '/samtaler', { says: erasedNow('ownReflection') })
    },
  }),
]

const addressOfNo = (id: string, purpose: Purpose) => `/samtaler/${id}/samtykke/${purpose}/nej`

function purposeOf(visit: Visit): Purpose {
  const purpose = purposes.find((one) => one === visit.c.req.param('purpose'))
  if (!purpose) throw new NotFound()
  return purpose
}

async function readConsents(visit: Visit, sql: Sql) {
  const agreed = await consentsOf(sql, visit.me, idOf(visit))
  await recordAccess(sql, visit, {
    citizenId: agreed.citizen_id,
    conversationId: agreed.id,
    purpose: 'case',
  })
  return agreed
}

async function erasedBefore(sql: Sql, visit: Visit, purpose: Purpose): Promise<boolean> {
  if (purpose === 'ownReflection') return (await goneAt(sql, [idOf(visit)])) !== undefined
  const { consents } = await consentsOf(sql, visit.me, idOf(visit))
  return consents.some((one) => one.purpose === purpose && one.state === 'withdrawn')
}
