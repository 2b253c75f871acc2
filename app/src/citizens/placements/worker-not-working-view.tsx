import { longDate, nearDay } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { decision } from './form.ts'
import { messages } from './messages.ts'
import type { NotWorking } from './not-working.ts'
import type { Placement } from './placements.ts'
import { writePage } from './worker-write-page.tsx'

interface Of {
  visit: Visit
  citizen: Citizen
}

/** What the citizen has said to those who work with them, and whether it stops. */
export function NotWorkingSaid({ all, its, ...of }: Of & { its: string; all: readonly NotWorking[] }) {
  return (
    <>
      {all.map((one) => (
        <Said {...of} its={its} one={one} />
      ))}
    </>
  )
}

function Said({
  visit: { language, services },
  citizen: { firstName },
  its,
  one,
}: Of & { its: string; one: NotWorking }) {
  const words = messages[language]
  const { decision: said } = one
  return (
    <section class="soft">
      <h2>{words.notWorkingTitle[one.wants](firstName)}</h2>
      <p class="small">{longDate(language, one.saidOn)}</p>
      {one.words && <OwnWords of="citizen">{one.words}</OwnWords>}
      {said ? (
        <>
          <p>
            <strong>
              {(said.stops ? words.decidedStops : words.decidedGoes)(longDate(language, said.on))}
            </strong>{' '}
            <bdi class="words">{said.words}</bdi>
          </p>
          <p class="small">
            {(one.understood === null
              ? words.notSaid
              : one.understood
                ? words.understood
                : words.notUnderstood)(firstName)}
          </p>
        </>
      ) : (
        <p>
          {words.notWorkingSays[one.wants]}{' '}
          {one.answerBy && words.ring(firstName, nearDay(language, one.answerBy, services.now()))}{' '}
          <strong>{one.tell ? words.mayTell : words.tellsNot}</strong>
        </p>
      )}
      {(!said || one.understood === false) && (
        <p>
          <a class="button" href={`${its}/gaar-ikke/${one.id}`}>
            {words.decide}
          </a>
        </p>
      )}
    </section>
  )
}

/** Where it is said, while the two sit together, whether it stops or goes on. */
export function decidePage({
  visit,
  citizen,
  placement,
  one,
  again,
}: Of & { placement: Placement; one: NotWorking; again?: Again | undefined }) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, decision, { again, first: { words: one.decision?.words ?? '' } })
  return writePage(visit, {
    ...{ citizen, placement, form, to: `gaar-ikke/${one.id}` },
    ...{ title: words.decideTitle, when: words.decideLead(citizen.firstName) },
    fields: (
      <>
        <ErrorSummary {...form} />
        {one.words && <OwnWords of="citizen">{one.words}</OwnWords>}
        <OneOf
          form={form}
          name="stops"
          label={words.stopsQ}
          options={[
            { value: 'yes', label: words.stopsYes },
            { value: 'no', label: words.stopsNo },
          ]}
        />
        <LongText form={form} name="words" label={words.decideWords} rows={3} />
      </>
    ),
  })
}
