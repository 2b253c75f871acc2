import type { Purpose } from '@lydhoer/database'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, OneOf, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { purposes } from '../talk/consent/consent.ts'
import type { Citizen } from '../../shared/people/citizens.ts'
import { conversationKinds, kindNames } from '../talk/consent/conversation-kinds.ts'
import { conversationForm, hows } from './form.ts'
import { messages } from './messages.ts'

/** The form for a new conversation and what the citizen agreed to. */
export function registerPage(
  visit: Visit,
  citizens: readonly Citizen[],
  { again, twin }: { again?: Again; twin?: string | undefined } = {},
) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, conversationForm(visit.services.now()), { again, first: { kind: 'followUp' } })
  const said = { given: words.yes, refused: words.no, '': words.notAsked }
  /** One question to the citizen; the empty word is that it was not asked. */
  const Said = ({ purpose, answers }: { purpose: Purpose; answers: readonly (keyof typeof said)[] }) => (
    <OneOf
      form={form}
      name={purpose}
      label={words.purposes[purpose]}
      options={answers.map((value) => ({ value, label: said[value] }))}
      inRow
    />
  )
  const children = (
    <>
      <ErrorSummary {...form} />
      {citizens.length === 0 ? (
        <p>{words.noCitizens}</p>
      ) : (
        <FormOf form={form} to="/samtaler/ny">
          <Choice
            form={form}
            name="citizenId"
            label={words.citizen}
            hint={words.citizenHint}
            none={words.choose}
            options={citizens.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Day form={form} name="heldOn" label={words.heldOn} />
          <Choice
            form={form}
            name="kind"
            label={words.kind}
            options={conversationKinds.map((kind) => ({ value: kind, label: kindNames[kind]?.[language] }))}
          />
          <h2>{words.consents}</h2>
          <p class="lead">{words.consentsLead}</p>
          <Said purpose="ownReflection" answers={['given', 'refused']} />
          <p class="if-no">{words.noMore}</p>
          <div class="if-not-no">
            {purposes
              .filter((purpose) => purpose !== 'ownReflection')
              .map((purpose) => (
                <Said purpose={purpose} answers={['given', 'refused', '']} />
              ))}
          </div>
          <Choice
            form={form}
            name="givenHow"
            label={words.givenHow}
            options={hows.map((how) => ({ value: how, label: words.hows[how] }))}
          />
          <div class="if-not-no">
            <Day form={form} name="endsOn" label={words.endsOn} hint={words.endsOnHint} />
          </div>
          {twin !== undefined && (
            <>
              <Tick form={form} name="another" label={words.another} />
              <p>
                <a href={`/samtaler/${twin}`}>{words.seeTwin}</a>
              </p>
            </>
          )}
          <button class="button do">
            <span class="if-not-no">{words.save}</span>
            <span class="if-no">{words.saveNo}</span>
          </button>
        </FormOf>
      )}
    </>
  )
  return answer(
    visit,
    {
      title: words.registerTitle,
      when: words.registerLead,
      seen: { rows: 'conversation', with: [words.whoItIsAbout] },
      children,
    },
    form.status,
  )
}
