import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf, SomeOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Change } from './changes.ts'
import type { Answered, Draft } from './drafts.ts'
import type { Evaluation } from './evaluations.ts'
import { answering, sending } from './form.ts'
import { insideMessages } from './inside-messages.ts'
import { answerNames, answers, askedKinds, kindNames, kindsIn } from './kinds.ts'
import { messages } from './messages.ts'

interface SendProps {
  one: Evaluation
  change: Change
  again?: Again | undefined
}

/** Where a conclusion is sent to those whom it is about. */
export function sendPage(visit: Visit, { one, change, again }: SendProps) {
  const { language } = visit
  const words = insideMessages[language]
  const above = `/evaluering/${one.id}`
  const address = `${above}/aendring/${change.id}`
  const form = fill(language, sending, { again, first: { words: change.says } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/udkast`}>
        <LongText form={form} name="words" label={words.draftWords} rows={4} />
        <SomeOf
          form={form}
          name="kinds"
          label={words.draftKinds}
          options={askedKinds.map((value) => ({ value, label: kindNames[value][language] }))}
        />
        <button class="button do">{words.send}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.draftTitle, when: words.draftLead, children },
      seen: { rows: 'evaluation_draft', with: [messages[language].invitees] },
      except: messages[language].andInvited,
      parents: [
        { href: above, word: one.title },
        { href: address, word: change.says },
      ],
    },
    form.status,
  )
}

interface AnswerProps {
  one: Evaluation
  draft: Draft
  /** Whether the visitor is one of those whom it is about; the rest of the house reads it. */
  isAsked: boolean
  own: Answered | null
  again?: Again | undefined
}

/** Where somebody whom it is about says whether they recognise it. */
export function answerPage(visit: Visit, { one, draft, isAsked, own, again }: AnswerProps) {
  const { language } = visit
  const words = insideMessages[language]
  const address = `/evaluering/${one.id}/udkast/${draft.id}`
  const form = fill(language, answering, { again, first: { says: own?.says ?? '', words: own?.words ?? '' } })
  const children = (
    <>
      <blockquote class="words">{draft.words}</blockquote>
      <ErrorSummary {...form} />
      {isAsked ? (
        <FormOf form={form} to={address}>
          <OneOf
            form={form}
            name="says"
            label={words.answerSays}
            options={answers.map((value) => ({ value, label: answerNames[value][language] }))}
          />
          <LongText form={form} name="words" label={words.answerWords} hint={words.answerHint} rows={4} />
          <button class="button do">{own ? words.answerAgain : words.answer}</button>
        </FormOf>
      ) : (
        <p>{words.answeredBy(kindsIn(language, draft.kinds))}</p>
      )}
      {own && (
        <form method="post" action={`${address}/slet`}>
          <button class="quiet gone">{words.takeBack}</button>
        </form>
      )}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.answerTitle, when: words.answerLead(one.title), children },
      seen: { rows: 'evaluation_draft_answer', with: [words.evaluators] },
      parents: [{ href: `/evaluering/${one.id}`, word: one.title }],
    },
    form.status,
  )
}
