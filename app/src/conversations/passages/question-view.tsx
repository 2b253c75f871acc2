import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Hidden, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { PassageText } from '../talk/passage/passage-text.tsx'
import { nameWith, questionOf } from '../talk/passage/question.ts'
import type { Passage, StretchOnPage } from '../talk/stretch/stretch.ts'
import type { OpenedTranscript, Transcript } from '../talk/transcript/transcript.ts'
import { keepForm, questionForm } from './form.ts'
import { messages } from './messages.ts'
import { notYetShared, ownAs } from '../talk/passage/seen.ts'

interface QuestionFieldProps {
  form: Filled<'question' | 'asked'>
  label: string
  hint: string
}

/** What those who have a passage are to listen for. Whoever is asked whether a name stands in it may say that it is to. */
export function QuestionField({ form, label, hint }: QuestionFieldProps) {
  const typed = questionForm.shape.question.safeParse(form.value('question'))
  // A question that fits and is shown again is one in which something looks like a name.
  const isAsked = typed.success && form.wrong('question').length > 0
  return (
    <>
      <Text form={form} name="question" label={label} hint={hint} />
      <input type="hidden" name="asked" value={isAsked ? typed.data : form.value('asked')} />
    </>
  )
}

interface KeepPage {
  stretch: StretchOnPage
  transcript: Transcript
  /** What was asked with these turns before. */
  asked: string
  /** Whether people are invited to lend an ear to it when it is kept. */
  afterwards: '' | 'oere'
  again?: Again | undefined
}

/** Keeping a passage for oneself, or as the first step of lending an ear to it. */
export function keepPage(visit: Visit, { stretch, transcript, asked, afterwards, again }: KeepPage) {
  const { language } = visit
  const words = messages[language]
  const { conversationId, fromTurn, toTurn } = stretch
  const lends = afterwards === 'oere'
  const form = fill(language, keepForm, {
    again,
    first: { fra: String(fromTurn), til: String(toTurn), saa: afterwards, question: asked },
  })
  const title = lends ? words.lendTitle : words.keepTitle
  const to = `/samtaler/${conversationId}/stykker/gem?fra=${fromTurn}&til=${toTurn}&saa=${afterwards}`
  const children = (
    <>
      <ErrorSummary {...form} />
      <div class="two">
        <PassageText visit={visit} transcript={transcript} />
        <FormOf form={form} to={to}>
          <Hidden form={form} name="fra" />
          <Hidden form={form} name="til" />
          <Hidden form={form} name="saa" />
          <QuestionField
            form={form}
            label={lends ? words.question : words.keepQuestion}
            hint={lends ? words.questionHint : words.keepQuestionHint}
          />
          <p class="row">
            <button class="button do">{lends ? words.onwards : words.keep}</button>
          </p>
        </FormOf>
      </div>
    </>
  )
  const when = lends ? words.lendLead : words.keepLead
  return answer(visit, { title, when, seen: notYetShared(visit.language), children }, form.status)
}

interface OtherQuestionPage {
  passage: Passage
  transcript: OpenedTranscript
  /** Those who have the passage. */
  openFor: readonly string[]
  again?: Again | undefined
}

/** Asking something else with a passage of one's own. */
export function otherQuestionPage(visit: Visit, { passage, transcript, openFor, again }: OtherQuestionPage) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, questionForm, {
    again,
    first: { question: questionOf(transcript.key, passage) ?? '' },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <div class="two">
        <PassageText visit={visit} transcript={transcript} />
        <FormOf form={form} to={`/stykker/${passage.passageId}/spoergsmaal`}>
          <QuestionField form={form} label={words.question} hint={words.questionHint} />
          <button class="button do">{words.save}</button>
        </FormOf>
      </div>
    </>
  )
  const { otherQuestionTitle: title, otherQuestionLead: when } = words
  const name = nameWith(language, transcript.key, passage)
  const parents = [{ href: `/stykker/${passage.passageId}`, word: name }]
  return answer(visit, { title, when, parents, children, seen: ownAs(visit.language, openFor) }, form.status)
}
