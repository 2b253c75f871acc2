import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Hidden, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { replyForm } from './form.ts'
import { messages } from './messages.ts'
import type { Request } from './requests.ts'
import { answerKinds, replyNames } from './sides.ts'

/** Where a request is answered; for whoever asked, where they add something. */
export function replyPage(
  visit: Visit,
  { request, findingId, again }: { request: Request; findingId: string | null; again?: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const address = `/spoergsmaal/${request.id}`
  const isAsker = request.mine === 'asked'
  const form = fill(language, replyForm, { again, first: { kind: 'answer', fund: findingId ?? '' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p class="words">{request.question}</p>
      <FormOf form={form} to={findingId ? `${address}/svar?fund=${findingId}` : `${address}/svar`}>
        <Hidden form={form} name="fund" />
        {findingId && (
          <p>
            <a href={`/fund/${findingId}`}>{words.withFinding}</a>
          </p>
        )}
        {isAsker ? (
          <Hidden form={form} name="kind" />
        ) : (
          <OneOf
            form={form}
            name="kind"
            label={words.replyKind}
            options={answerKinds.map((kind) => ({ value: kind, label: replyNames[kind][language] }))}
          />
        )}
        <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={5} />
        <SaveOrLeave save={words.sendReply} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{
        title: isAsker ? words.addTitle : words.replyTitle,
        when: isAsker ? words.addLead : words.replyLead,
      },
      ...{ seen: { rows: 'request_reply' }, parents: [{ href: address, word: request.question }], children },
    },
    form.status,
  )
}
