import { endingNames, endings } from '../../shared/companies/endings.ts'
import { today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, OneOf, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import type { Visit } from '../../shared/request/route.ts'
import { begun, ended, extended, newCourse, newStretch, notYet, ready, stretchReview } from './form.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import type { Stretch } from './package-course.ts'
import type { StepKind } from './placements.ts'
import { leadings } from './sealed.ts'
import { stepAddresses } from './worker-view.tsx'
import { writePage } from './worker-write-page.tsx'
import type { WritingOf } from './worker-forms-view.tsx'

const saidOf = ({ language }: Visit, kind: StepKind) => ({
  to: stepAddresses[kind],
  title: messages[language].stepTitle[kind],
  when: messages[language].stepLead[kind],
})

/** «Not yet»: why, what is done first, and when it is looked at again. */
export function notYetPage(visit: Visit, { again, ...of }: WritingOf) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, notYet(services.now()), { again })
  return writePage(visit, {
    ...{ ...of, ...saidOf(visit, 'notYet'), form },
    fields: (
      <>
        <ErrorSummary {...form} />
        <LongText form={form} name="words" label={words.stepReason} rows={3} />
        <LongText form={form} name="steps" label={words.stepSteps} hint={words.stepStepsHint} rows={3} />
        <Day form={form} name="toOn" label={words.stepLook} />
      </>
    ),
  })
}

/** What was lacking is in place. */
export function readyPage(visit: Visit, { again, ...of }: WritingOf) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, ready, { again })
  return writePage(visit, {
    ...{ ...of, ...saidOf(visit, 'ready'), form },
    fields: (
      <>
        <ErrorSummary {...form} />
        <LongText form={form} name="words" label={words.stepWords} rows={3} />
      </>
    ),
  })
}

/** It begins. */
export function begunPage(visit: Visit, { again, ...of }: WritingOf) {
  const { language, services } = visit
  const words = messages[language]
  const { fromOn, toOn } = of.placement
  const form = fill(language, begun(services.now()), {
    again,
    first: { onDay: fromOn ?? today(services.now()), toOn: toOn ?? '' },
  })
  return writePage(visit, {
    ...{ ...of, ...saidOf(visit, 'began'), form },
    fields: (
      <>
        <ErrorSummary {...form} />
        <div class="row fields">
          <Day form={form} name="onDay" label={words.stepBegan} />
          <Day form={form} name="toOn" label={words.stepUntil} />
        </div>
      </>
    ),
  })
}

/** It is given longer. */
export function extendedPage(visit: Visit, { again, ...of }: WritingOf) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, extended(services.now()), { again })
  return writePage(visit, {
    ...{ ...of, ...saidOf(visit, 'extended'), form },
    fields: (
      <>
        <ErrorSummary {...form} />
        <Day form={form} name="toOn" label={words.stepTo} />
        <LongText form={form} name="words" label={words.stepReason} rows={3} />
      </>
    ),
  })
}

/** It ends, and what it became. */
export function endedPage(visit: Visit, { again, ...of }: WritingOf) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const form = fill(language, ended(now), { again, first: { onDay: today(now) } })
  return writePage(visit, {
    ...{ ...of, ...saidOf(visit, 'ended'), form },
    fields: (
      <>
        <ErrorSummary {...form} />
        <Day form={form} name="onDay" label={words.stepEnded} />
        <OneOf
          form={form}
          name="became"
          label={words.stepBecame}
          hint={words.stepBecameHint}
          options={endings.map((value) => ({ value, label: endingNames[value][language] }))}
        />
        <LongText form={form} name="words" label={words.stepWords} rows={3} />
      </>
    ),
  })
}

/** What it is to lead to, agreed at the start. */
export function coursePage(visit: Visit, { again, ...of }: WritingOf) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, newCourse, { again })
  return writePage(visit, {
    ...{ ...of, form, to: 'maal', title: words.courseTitle, when: words.courseLead },
    fields: (
      <>
        <ErrorSummary {...form} />
        <OneOf
          form={form}
          name="leadsTo"
          label={words.leadsTo}
          options={leadings.map((value) => ({ value, label: ownMessages[language].leadsTo[value] }))}
        />
        <LongText form={form} name="words" label={words.courseWords} hint={words.courseWordsHint} rows={2} />
        <Text form={form} name="promisedBy" label={words.promisedBy} />
      </>
    ),
  })
}

/** A stretch on the way. */
export function stretchPage(visit: Visit, { again, ...of }: WritingOf) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, newStretch(services.now()), { again })
  return writePage(visit, {
    ...{ ...of, form, to: 'maal/ny', title: words.stretchTitle, when: words.stretchLead },
    fields: (
      <>
        <ErrorSummary {...form} />
        <div class="row fields">
          <Day form={form} name="fromOn" label={words.stretchFrom} />
          <Day form={form} name="toOn" label={words.stretchTo} />
        </div>
        <LongText form={form} name="what" label={words.stretchWhat} rows={2} />
        <LongText form={form} name="mustBe" label={words.stretchMustBe} rows={2} />
        <Text form={form} name="pays" label={words.stretchPays} />
      </>
    ),
  })
}

/** Where it is looked at whether a stretch held. */
export function reviewPage(visit: Visit, { again, stretch, ...of }: WritingOf & { stretch: Stretch }) {
  const { language } = visit
  const words = messages[language]
  const { review } = stretch
  const form = fill(language, stretchReview, {
    again,
    first: { held: review ? (review.held ? 'yes' : 'no') : '', words: review?.words ?? '' },
  })
  return writePage(visit, {
    ...{ ...of, form, to: `maal/${stretch.id}`, title: words.reviewTitle, when: stretch.what },
    fields: (
      <>
        <ErrorSummary {...form} />
        <p>{stretch.mustBe}</p>
        <OneOf
          form={form}
          name="held"
          label={words.reviewHeld}
          options={[
            { value: 'yes', label: words.reviewYes },
            { value: 'no', label: words.reviewNo },
          ]}
        />
        <LongText form={form} name="words" label={words.reviewWords} rows={3} />
      </>
    ),
  })
}
