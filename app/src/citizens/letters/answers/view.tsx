import { paragraphsIn } from '@lydhoer/letters'
import { longDate, today, type Language } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice, Day, Hidden, LongText, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { OwnWords } from '../../matter/own-words.tsx'
import { beginningOf } from '../beginning-of.ts'
import type { LetterTemplate } from '../templates/templates.ts'
import type { LetterVersion } from '../templates/versions.ts'
import type { LetterAnswer } from './answers.ts'
import type { Beside } from './beside.ts'
import { newAnswer } from './form.ts'
import { messages } from './messages.ts'

/** A lawyer's answer beside the paragraph that it is about. */
export function AnswerBeside({
  visit: { language },
  templateId,
  said: { what, about },
}: {
  visit: { language: Language }
  templateId: string
  said: Beside<LetterAnswer>
}) {
  const words = messages[language]
  return (
    <li class="answer-beside">
      {what.question && <span>{what.question}</span>}
      <OwnWords of="system">{what.answer}</OwnWords>
      <span class="small">
        {words.said(what.by, longDate(language, what.answeredOn))}
        {what.askedByName && `. ${words.asked(what.askedByName)}.`}
      </span>
      {about !== null && (
        <details>
          <summary>{words.older}</summary>
          <p class="letter-text">{about}</p>
        </details>
      )}
      {what.isMine && (
        <form method="post" action={`/breve/${templateId}/svar/${what.id}/slet`}>
          <button class="quiet">{words.takeAway}</button>
        </form>
      )}
    </li>
  )
}

/** Where somebody puts in what a lawyer answered. */
export function newAnswerPage(
  visit: Visit,
  {
    template,
    version,
    paragraph,
    again,
  }: {
    template: LetterTemplate
    version: LetterVersion
    paragraph: number
    again?: Again | undefined
  },
) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const form = fill(language, newAnswer(now), {
    again,
    first: { version: version.id, paragraph: String(paragraph), answeredOn: today(now) },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{words.why}</p>
      <FormOf form={form} to={`/breve/${template.id}/svar/nyt`}>
        <Hidden form={form} name="version" />
        <Choice
          form={form}
          name="paragraph"
          label={words.paragraph}
          options={paragraphsIn(version.text).map(({ number, text }) => ({
            value: String(number),
            label: `${number}. ${beginningOf(text)}`,
          }))}
        />
        <LongText form={form} name="question" label={words.question} hint={words.questionHint} rows={2} />
        <LongText form={form} name="answer" label={words.answer} hint={words.answerHint} rows={5} />
        <Text form={form} name="by" label={words.by} hint={words.byHint} />
        <Day form={form} name="answeredOn" label={words.answeredOn} />
        <div class="row">
          <button class="button do">{words.save}</button>
          <a href={`/breve/${template.id}`}>{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.newTitle, when: words.newLead(template.name, version.number), children },
      ...{
        seen: { rows: 'letter_answer' },
        parents: [{ href: `/breve/${template.id}`, word: template.name }],
      },
    },
    form.status,
  )
}
