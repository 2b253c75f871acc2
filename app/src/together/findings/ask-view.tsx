import { addDay } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, LongText, OneOf, SomeOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { kindNames, kindOf, kindsOfPeople } from '../house/kinds-of-people.ts'
import type { Finding } from './findings.ts'
import { answerForm, askForm } from './form.ts'
import { answerKinds, answerNames } from './kinds.ts'
import { messages } from './messages.ts'
import type { AskedOf } from './standing.ts'

interface AskProps {
  finding: Finding
  asked: AskedOf | null
  again?: Again | undefined
}

/** Where those it came from are asked. */
export function askPage(visit: Visit, { finding, asked, again }: AskProps) {
  const { language, services } = visit
  const words = messages[language]
  const address = `/fund/${finding.id}`
  const form = fill(language, askForm(services.now()), {
    again,
    first: { kinds: asked?.kinds ?? ['worker'], by: asked?.by ?? addDay(services.now(), 21) },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/spoerg`}>
        <SomeOf
          form={form}
          name="kinds"
          label={words.kinds}
          hint={words.kindsHint}
          options={kindsOfPeople.map((kind) => ({ value: kind, label: kindNames[kind][language] }))}
        />
        <Day form={form} name="by" label={words.askBy} />
        <SaveOrLeave save={words.ask} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.askTitle, when: words.askLead, seen: { rows: 'finding_asked' }, children },
      parents: [{ href: address, word: finding.title }],
    },
    form.status,
  )
}

/** Where those it came from, or anybody else of the house, say what they think. */
export function answerPage(
  visit: Visit,
  { finding, again }: { finding: Finding; again?: Again | undefined },
) {
  const { language, me } = visit
  const words = messages[language]
  const address = `/fund/${finding.id}`
  const form = fill(language, answerForm, { again, first: { writtenAs: kindOf(me) } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <ol class="quick-points">
        {finding.points.map((point) => (
          <li>{point}</li>
        ))}
      </ol>
      <FormOf form={form} to={`${address}/svar`}>
        <OneOf
          form={form}
          name="kind"
          label={words.answerKind}
          options={answerKinds.map((kind) => ({ value: kind, label: answerNames[kind][language] }))}
        />
        <Choice
          form={form}
          name="writtenAs"
          label={words.writtenAs}
          hint={words.writtenAsHint}
          options={kindsOfPeople.map((kind) => ({ value: kind, label: kindNames[kind][language] }))}
        />
        <LongText form={form} name="words" label={words.words} rows={4} />
        <SaveOrLeave save={words.sayIt} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.answerTitle, when: words.answerLead, seen: { rows: 'finding_answer' }, children },
      parents: [{ href: address, word: finding.title }],
    },
    form.status,
  )
}
