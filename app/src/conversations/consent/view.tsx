import { firstName } from '@lydhoer/words'
import type { Purpose } from '@lydhoer/database'
import { purposes } from '../talk/consent/consent.ts'
import { purposesToWorker } from '../talk/consent/purpose-words.ts'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { ownTalkTitle, underTalk } from '../talk/title.ts'
import { consentForm, hows } from './form.ts'
import { messages } from './messages.ts'
import type { consentsOf } from './queries.ts'
import { saidWhen } from './said.ts'

type Agreed = Awaited<ReturnType<typeof consentsOf>>

/** What was agreed, with the way to a no at each yes, a new answer, and what to do when all of it was a mistake. */
export function consentPage(visit: Visit, agreed: Agreed, again?: Again) {
  const words = messages[visit.language]
  const { language } = visit
  const ground = agreed.consents.find((one) => one.purpose === 'ownReflection')?.state === 'given'
  const asked = purposes.filter(
    (purpose) =>
      ground || agreed.consents.some((one) => one.purpose === purpose) || purpose === 'ownReflection',
  )
  const children = (
    <>
      <ErrorSummary problems={again?.problems ?? []} language={language} />
      <ul class="list">
        {asked.map((purpose) => (
          <Said visit={visit} agreed={agreed} purpose={purpose} />
        ))}
      </ul>
      <NewAnswer visit={visit} agreed={agreed} ground={ground} again={again} />
      <section>
        <h2>{words.mistakeTitle}</h2>
        <p class="lead">{words.mistakeLead}</p>
        <p>
          <a class="button gone" href={`/samtaler/${agreed.id}/slet`}>
            {words.mistake}
          </a>
        </p>
      </section>
    </>
  )
  return answer(
    visit,
    {
      title: words.title(ownTalkTitle(visit, agreed)),
      when: words.lead,
      seen: { rows: 'consent', with: [firstName(agreed.citizen_name)] },
      parents: underTalk(visit, agreed).slice(0, ground ? 2 : 1),
      children,
    },
    again ? 422 : 200,
  )
}

function Said({ visit, agreed, purpose }: { visit: Visit; agreed: Agreed; purpose: Purpose }) {
  const words = messages[visit.language]
  const consent = agreed.consents.find((one) => one.purpose === purpose)
  const { may, mayNot } = purposesToWorker[purpose]
  if (!consent)
    return (
      <li>
        <span class="title">{words.notAsked}</span> {`${may[visit.language]}?`}
      </li>
    )
  const given = consent.state === 'given'
  return (
    <li>
      <span class="title">{words.states[consent.state]}</span> {`${(given ? may : mayNot)[visit.language]}.`}
      <p class="small">{saidWhen(visit.language, consent)}</p>
      {given && (
        <p>
          <a
            class="act gone"
            href={`/samtaler/${agreed.id}/samtykke/${purpose}/nej`}
            aria-label={`${words.citizenSaidNo}: ${may[visit.language]}`}
          >
            {words.citizenSaidNo}
          </a>
        </p>
      )}
    </li>
  )
}

interface NewAnswerProps {
  visit: Visit
  agreed: Agreed
  /** Whether the worker may listen at all; without that there is nothing more to ask. */
  ground: boolean
  again: Again | undefined
}

function NewAnswer({ visit, agreed, ground, again }: NewAnswerProps) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, consentForm, { again })
  const open = ground ? purposes : (['ownReflection'] as const)
  return (
    <details class="new-answer" open={again !== undefined}>
      <summary>{words.new}</summary>
      <p class="lead">{words.newLead}</p>
      <FormOf form={form} to={`/samtaler/${agreed.id}/samtykke`}>
        <Choice
          form={form}
          name="purpose"
          label={words.purpose}
          hint={ground ? undefined : words.onlyGround}
          options={open.map((purpose) => ({
            value: purpose,
            label: purposesToWorker[purpose].may[language],
          }))}
        />
        <OneOf
          form={form}
          name="state"
          label={words.answer}
          options={[
            { value: 'given', label: words.yes },
            { value: 'refused', label: words.no },
          ]}
          inRow
        />
        <Choice
          form={form}
          name="givenHow"
          label={words.givenHow}
          options={hows.map((how) => ({ value: how, label: words.hows[how] }))}
        />
        <Day form={form} name="endsOn" label={words.endsOn} />
        <button class="button do">{words.save}</button>
      </FormOf>
    </details>
  )
}
