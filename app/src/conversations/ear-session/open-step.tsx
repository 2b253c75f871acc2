import { today } from '@lydhoer/words'
import { z } from 'zod'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Invalid } from '../../shared/request/errors.ts'
import { orSay } from '../../shared/request/form.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { thoseWhoLead } from './askers.ts'
import { paceProblems, paceReceipt, paceWords } from './pace-messages.ts'
import { ledSession } from './read-room.ts'
import { roomWords } from './room-messages.ts'
import { sessionSeen, titleOf } from './session-head.ts'
import { addressOfSession, type Session } from './session.ts'
import { keepOpen, lastDayTogether } from './time.ts'

const openForm = z.object({
  until: orSay(z.union([z.literal(''), z.iso.date()]).default(''), paceProblems.badDay),
})
const untilWhen = { nothing: 'Until when a step stays open' }

/** Where those who lead let the step that the session has come to stay open for some days. */
export const openStepRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/laan-et-oere/:id/aabent',
    ...thoseWhoLead(200),
    reads: untilWhen,
    handler: async (visit, sql) => openPage(visit, await ledSession(visit, sql)),
  }),
  guarded({
    method: 'POST',
    path: '/laan-et-oere/:id/aabent',
    ...thoseWhoLead(303),
    reads: untilWhen,
    form: openForm,
    handler: async (visit, sql, { until }) => {
      const session = await ledSession(visit, sql)
      const last = await lastDayTogether(sql, session.sessionId)
      const refuse = (what: Invalid['problems'][number]['what']) => new Invalid([{ field: 'until', what }])
      if (until !== '' && until < today(visit.services.now())) throw refuse(paceProblems.pastDay)
      if (last !== null && until > last) throw refuse(paceProblems.tooLate(last))
      await keepOpen(sql, session.sessionId, until === '' ? null : until)
      return redirectWith(visit, addressOfSession(session), {
        says: paceReceipt(until === '' ? 'together' : 'stays'),
      })
    },
    again: async (visit, sql, again) => openPage(visit, await ledSession(visit, sql), again),
  }),
]

function openPage(visit: Visit, session: Session, again?: Again) {
  const words = paceWords[visit.language]
  const address = addressOfSession(session)
  const form = fill(visit.language, openForm, { again, first: { until: session.openUntil ?? '' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/aabent`}>
        <Day form={form} name="until" label={words.until} hint={words.untilHint} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: words.title(roomWords[visit.language].phases[session.phase]),
      when: words.lead,
      parents: [{ href: address, word: titleOf(visit.language, session) }],
      seen: sessionSeen(visit, session),
      children,
    },
    form.status,
  )
}
