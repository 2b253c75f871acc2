import { longDate, type Tongue } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { questionsAddress } from './addresses.ts'
import { askingColleagues, wording } from './form.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { orderMessages } from './own-order-messages.ts'
import type { WishQuestion } from './questions.ts'
import type { Side } from './side.ts'
import { under } from './under.ts'
import type { Wish } from './wishes.ts'

const seenOf = ({ language }: Visit) =>
  ({ rows: 'wish_question', with: [messages[language].thePerson] }) as const

/** What colleagues were asked about a wish and what they answered, as the citizen and those who work with them read it. */
export function AskedOf({
  visit,
  side,
  questions,
}: {
  visit: Visit
  side: Side
  questions: readonly WishQuestion[]
}) {
  const words = orderMessages[visit.tongue]
  if (questions.length === 0) return null
  return (
    <section class="part">
      <h2>{words.askedTitle}</h2>
      {questions.map((one) => (
        <>
          <OwnWords of="worker">{one.words}</OwnWords>
          <p class="small">{words.asked(one.by, longDate(visit.tongue, one.on))}</p>
          <Answers language={visit.tongue} question={one} />
          {!side.isOwn && (
            <form method="post" action={`${side.page}/spoergsmaal/${one.id}/tilbage`}>
              <button class="quiet">{messages[visit.language].takeQuestionBack}</button>
            </form>
          )}
        </>
      ))}
    </section>
  )
}

function Answers({ language, question }: { language: Tongue; question: WishQuestion }) {
  const words = orderMessages[language]
  if (question.answers.length === 0) return <p>{words.askedNone}</p>
  return (
    <>
      {question.answers.map((one) => (
        <>
          <p>{words.said(one.by, longDate(language, one.on))}</p>
          <OwnWords of="worker">{one.words}</OwnWords>
        </>
      ))}
    </>
  )
}

/** Where whoever works with the citizen asks their colleagues. */
export function askPage(
  visit: Visit,
  { side, wish, at, again }: { side: Side; wish: Wish; at: string; again?: Again | undefined },
) {
  const words = messages[visit.language]
  const form = fill(visit.language, askingColleagues, { again })
  const typed = form.value('words')
  const children = (
    <>
      <ErrorSummary {...form} />
      <OwnWords of="citizen">{wish.now.words}</OwnWords>
      <FormOf form={form} to={`${at}/spoerg`}>
        <input type="hidden" name="asked" value={typed} />
        <LongText form={form} name="words" label={words.askWords} hint={words.askHint} rows={5} />
        <SaveOrLeave save={words.askDo} leave={ownMessages[visit.tongue].leave} to={at} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.askTitle, when: words.askLead, parents: under(visit, side), children },
      seen: { rows: 'wish', with: side.others },
    },
    form.status,
  )
}

/** What colleagues in the visitor's departments ask. */
export function questionsPage(visit: Visit, questions: readonly WishQuestion[]) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      {questions.length === 0 && <p>{words.noQuestions}</p>}
      <ul class="list">
        {questions.map((one) => (
          <li>
            <a class="title" href={`${questionsAddress}/${one.id}`} lang="da">
              {one.words.slice(0, 120)}
            </a>
            <p class="small">{words.questionBy(one.by, longDate(language, one.on))}</p>
          </li>
        ))}
      </ul>
    </>
  )
  return answer(visit, {
    ...{ title: words.overlooked, when: words.overlookedLead, seen: seenOf(visit), children },
    except: words.overlookedExcept,
  })
}

/** One question, with what was answered and where one answers oneself. */
export function questionPage(visit: Visit, question: WishQuestion, again?: Again) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, wording, { again })
  const its = `${questionsAddress}/${question.id}`
  const children = (
    <>
      <OwnWords of="worker" large>
        {question.words}
      </OwnWords>
      <Answers language={language} question={question} />
      {question.answers
        .filter(({ isMine }) => isMine)
        .map(({ id }) => (
          <form method="post" action={`${questionsAddress}/svar/${id}/tilbage`}>
            <button class="quiet">{words.takeAnswerBack}</button>
          </form>
        ))}
      <ErrorSummary {...form} />
      <FormOf form={form} to={its}>
        <LongText form={form} name="words" label={words.yourAnswer} hint={words.yourAnswerHint} rows={4} />
        <button class="button do">{words.answerDo}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.oneQuestion, when: words.questionBy(question.by, longDate(language, question.on)) },
      ...{ seen: seenOf(visit), except: words.overlookedExcept, children },
    },
    form.status,
  )
}
