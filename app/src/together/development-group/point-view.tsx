import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Answer } from './answers.ts'
import { answerForm } from './form.ts'
import { answerKinds, answerNames } from './kinds.ts'
import { messages } from './messages.ts'
import type { Point } from './points.ts'
import { Stands } from './view.tsx'

interface OnePoint {
  point: Point
  answers: readonly Answer[]
  /** Whether the visitor sits in the group. */
  sits: boolean
  /** How long it is kept who laid it there, in words; for whoever did. */
  kept: string
  again?: Again | undefined
}

/** One thing on the table: what was laid there, and all that the group has said of it. */
export function pointPage(visit: Visit, { point, answers, sits, kept, again }: OnePoint) {
  const { language, me } = visit
  const words = messages[language]
  const address = `/udviklingsgruppe/${point.id}`
  const children = (
    <>
      <p class="words">{point.words}</p>
      <section>
        <h2>{words.answers}</h2>
        {answers.length === 0 && <p>{words.noAnswers}</p>}
        {answers.map(({ id, kind, words: said, lookOn, by, at }) => (
          <article class="reply">
            <h3>{answerNames[kind][language]}</h3>
            <p class="words">{said}</p>
            <p class="small">
              {lookOn && `${words.looksOn(longDate(language, lookOn))} `}
              {words.by(by.name, longDate(language, at))}
            </p>
            {by.id === me.personId && (
              <form method="post" action={`${address}/svar/${id}/slet`}>
                <button class="quiet" aria-label={words.removeOf(answerNames[kind][language])}>
                  {words.remove}
                </button>
              </form>
            )}
          </article>
        ))}
      </section>
      {sits && <AnswerForm visit={visit} point={point} again={again} />}
      {point.isMine && answers.length === 0 && (
        <form method="post" action={`${address}/tilbage`}>
          <button class="quiet gone">{words.takeOff}</button>
        </form>
      )}
      {point.isMine && <p class="small">{kept}</p>}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.pointTitle, when: <Stands visit={visit} point={point} /> },
      ...{ seen: { rows: 'development_point' }, children },
      next: [{ href: '/undren/ny', word: words.toLoop }],
    },
    again ? 422 : 200,
  )
}

function AnswerForm({ visit, point, again }: { visit: Visit; point: Point; again: Again | undefined }) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, answerForm(services.now()), { again, first: { kind: 'takesUp' } })
  return (
    <section>
      <h2>{words.answerTitle}</h2>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`/udviklingsgruppe/${point.id}/svar`}>
        <OneOf
          form={form}
          name="kind"
          label={words.kind}
          options={answerKinds.map((value) => ({ value, label: answerNames[value][language] }))}
        />
        <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={4} />
        <Day form={form} name="lookOn" label={words.lookOn} />
        <button class="button do">{words.send}</button>
      </FormOf>
    </section>
  )
}
