import { today } from '@lydhoer/words'
import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import { recordAccess } from '../../shared/request/audit.ts'
import { after, purposes } from '../talk/consent/consent.ts'
import { NotFound, problemFrom } from '../../shared/request/errors.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { sendsOn } from '../../shared/request/reading.ts'
import { guarded, slow, type Route, type Visit } from '../../shared/request/route.ts'
import { withdraw } from '../talk/consent/withdrawal.ts'
import { messages } from './messages.ts'
import { consentsOf, writeAnswer } from './queries.ts'
import { consentPage } from './view.tsx'

const form = z.object({
  purpose: z.enum(purposes),
  state: z.enum(['given', 'refused']),
  givenHow: z.enum(['spoken', 'written', 'digital']),
  endsOn: z.union([z.literal(''), z.iso.date({ error: messages.da.chooseDay })]).default(''),
})

export const routes: Route[] = [
  guarded({
    method: 'GET',
    path: '/samtaler/:id/samtykke',
    guard: whoConverse,
    gets: { caseworker: 200, others: 404 },
    reads: 'consent',
    handler: async (visit, sql) => {
      return consentPage(visit, await readConsents(visit, sql))
    },
  }),
  slow({
    method: 'POST',
    path: '/samtaler/:id/samtykke',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: 'consent',
    form,
    handler: async (visit, database, { purpose, state, givenHow, endsOn }) => {
      const { me, services } = visit
      const id = idOf(visit)
      const agreed = await database.as(me, (sql) => readConsents(visit, sql))
      const before = agreed.consents.find((one) => one.purpose === purpose)?.state ?? 'none'
      // A no after a yes is a withdrawal: what the yes carried goes.
      if (before === 'given' && state === 'refused') {
        await withdraw(services, me, id, purpose)
        return visit.c.redirect(purpose === 'ownReflection' ? '/samtaler' : `/samtaler/${id}/samtykke`, 303)
      }
      const givenOn = today(services.now())
      const again = (field: string, sentence: string) =>
        consentPage(visit, agreed, {
          problems: [problemFrom(field, sentence)],
          typed: { purpose, state, givenHow, endsOn },
        })
      if (state === 'given' && endsOn < givenOn) return again('endsOn', messages.da.chooseDay)
      const ground = agreed.consents.find((one) => one.purpose === 'ownReflection')?.state
      if (state === 'given' && purpose !== 'ownReflection' && ground !== 'given')
        return again('purpose', messages.da.noGround)
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
      return visit.c.redirect(`/samtaler/${id}/samtykke`, 303)
    },
  }),
  slow({
    method: 'POST',
    path: '/samtaler/:id/samtykke/:purpose/nej',
    guard: whoConverse,
    gets: { caseworker: 303, others: 404 },
    reads: sendsOn,
    handler: async (visit, database) => {
      const id = idOf(visit)
      await database.as(visit.me, (sql) => consentsOf(sql, visit.me, id))
      const purpose = purposes.find((one) => one === visit.c.req.param('purpose'))
      if (!purpose) throw new NotFound()
      await withdraw(visit.services, visit.me, id, purpose)
      return visit.c.redirect(purpose === 'ownReflection' ? '/samtaler' : `/samtaler/${id}/samtykke`, 303)
    },
  }),
]

const idOf = (visit: Visit) => visit.c.req.param('id') ?? ''

async function readConsents(visit: Visit, sql: Sql) {
  const agreed = await consentsOf(sql, visit.me, idOf(visit))
  await recordAccess(sql, visit, {
    citizenId: agreed.citizen_id,
    conversationId: agreed.id,
    purpose: 'case',
  })
  return agreed
}
