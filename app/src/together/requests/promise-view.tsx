import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { promiseForm } from './form.ts'
import { messages } from './messages.ts'
import type { Promised } from './promises.ts'
import type { Request } from './requests.ts'

interface PromiseProps {
  request: Request
  /** What holds now; undefined where nothing is promised. */
  holds: Promised | undefined
  again?: Again | undefined
}

/** Where a day is promised, or moved with a reason. */
export function promisePage(visit: Visit, { request, holds, again }: PromiseProps) {
  const { language, services } = visit
  const words = messages[language]
  const address = `/spoergsmaal/${request.id}`
  const form = fill(language, promiseForm(services.now()), { again, first: { what: holds?.what ?? '' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p class="words">{request.question}</p>
      {holds && <p>{words.was(holds.what, longDate(language, holds.day))}</p>}
      <FormOf form={form} to={`${address}/loefte`}>
        <Text form={form} name="what" label={words.what} hint={words.whatHint} />
        <Day form={form} name="day" label={words.day} />
        {holds && (
          <LongText form={form} name="reason" label={words.reason} hint={words.reasonHint} rows={2} />
        )}
        <SaveOrLeave save={holds ? words.sendMove : words.sendPromise} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: holds ? words.moveTitle : words.promiseTitle, when: words.promiseLead, children },
      ...{ seen: { rows: 'request_promise' }, parents: [{ href: address, word: request.question }] },
    },
    form.status,
  )
}
