import { z } from 'zod'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { orSay } from '../../shared/request/form.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { thoseWhoLead } from './askers.ts'
import { handedOver, handOverProblems, handOverWords } from './hand-over-messages.ts'
import { handOver } from './hand-over.ts'
import { ledSession, sessionOf } from './read-room.ts'
import { sessionSeen, titleOf } from './session-head.ts'
import { addressOfSession, type Session } from './session.ts'

const toWhom = z.object({ to: orSay(z.uuid(), handOverProblems.choose) })
const whoLeads = { nothing: 'Who leads a session' }

/** Those who lead a session let another in it lead. */
export const handOverRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/leder',
    ...thoseWhoLead(200),
    reads: whoLeads,
    handler: async (visit, sql) => handOverPage(visit, await ledSession(visit, sql)),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/leder',
    ...thoseWhoLead(303),
    reads: whoLeads,
    form: toWhom,
    handler: async (visit, sql, { to }) => {
      const session = await sessionOf(visit, sql)
      // Pressed twice, they lead already, and whoever pressed does not any more.
      if (to !== session.facilitatorId) await handOver(sql, visit, session, to)
      const name = session.people.find(({ person_id: id }) => id === to)?.display_name ?? ''
      return redirectWith(visit, addressOfSession(session), { says: handedOver(name) })
    },
    again: async (visit, sql, again) => handOverPage(visit, await ledSession(visit, sql), again),
  }),
]

function handOverPage(visit: Visit, session: Session, again?: Again) {
  const words = handOverWords[visit.language]
  const address = addressOfSession(session)
  const form = fill(visit.language, toWhom, { again, first: { to: '' } })
  const others = session.people.filter(({ person_id: id }) => id !== session.facilitatorId)
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/leder`}>
        <Choice
          form={form}
          name="to"
          label={words.to}
          none={words.choose}
          options={others.map(({ person_id: value, display_name: label }) => ({ value, label }))}
        />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: words.title,
      when: words.lead(session.facilitatorName),
      parents: [{ href: address, word: titleOf(visit.language, session) }],
      seen: sessionSeen(visit, session),
      children,
    },
    form.status,
  )
}
