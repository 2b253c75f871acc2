import { dayAndClock } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Clock, Day, Hidden, LongText, OneOf, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { changedPlacement, followUp, newPlacement, sayingFor } from './form.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { markOfPlacement, type Placement } from './placements.ts'
import { placementKinds, wishesBehind } from './sealed.ts'
import type { About } from './voices.ts'
import type { Whole } from './whole.ts'
import { writePage } from './worker-write-page.tsx'

export interface Writing {
  citizen: Citizen
  again?: Again | undefined
}
export type WritingOf = Writing & { placement: Placement }

/** Where a placement is written down, with the citizen. */
export function newPage(visit: Visit, { citizen, where = '', again }: Writing & { where?: string }) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, newPlacement(services.now()), {
    again,
    first: { kind: 'placement', where },
  })
  return writePage(visit, {
    ...{ citizen, placement: null, form, to: 'ny' },
    ...{ title: words.newTitle, when: words.newLead(citizen.firstName) },
    fields: (
      <>
        <ErrorSummary {...form} />
        <Text form={form} name="where" label={words.where} hint={words.whereHint} />
        <Choice form={form} name="kind" label={words.kind} options={kindsIn(visit)} />
        <Choice
          form={form}
          name="fromWish"
          label={words.fromWish}
          options={[
            { value: '', label: words.fromWishes.notSaid },
            ...wishesBehind.map((value) => ({ value, label: words.fromWishes[value] })),
          ]}
        />
        <Text form={form} name="goTo" label={words.goTo} hint={words.goToHint} />
        <LongText form={form} name="goodDay" label={words.goodDay(citizen.firstName)} rows={3} />
        <LongText form={form} name="stopWhen" label={words.stopWhen} hint={words.stopWhenHint} rows={3} />
        <div class="row fields">
          <Day form={form} name="fromOn" label={words.fromOn} />
          <Day form={form} name="toOn" label={words.toOn} />
        </div>
      </>
    ),
  })
}

const kindsIn = ({ language }: Visit) =>
  placementKinds.map((value) => ({ value, label: ownMessages[language].kinds[value] }))

/** Where it is said anew what it is. */
export function changePage(visit: Visit, { citizen, placement, again }: WritingOf) {
  const { language } = visit
  const words = messages[language]
  const { where, kind, goTo, goodDay, stopWhen } = placement
  const form = fill(language, changedPlacement, {
    again,
    first: { where, kind, goTo, goodDay, stopWhen, seen: markOfPlacement(placement) },
  })
  return writePage(visit, {
    ...{ citizen, placement, form, to: 'ret', title: words.changeTitle, when: words.lead },
    fields: (
      <>
        <ErrorSummary {...form} />
        <Hidden form={form} name="seen" />
        <Text form={form} name="where" label={words.where} hint={words.whereHint} />
        <Choice form={form} name="kind" label={words.kind} options={kindsIn(visit)} />
        <Text form={form} name="goTo" label={words.goTo} hint={words.goToHint} />
        <LongText form={form} name="goodDay" label={words.goodDay(citizen.firstName)} rows={3} />
        <LongText form={form} name="stopWhen" label={words.stopWhen} hint={words.stopWhenHint} rows={3} />
      </>
    ),
  })
}

/** Where one says something in one's own voice, or what the company told one. */
export function sayPage(visit: Visit, { citizen, placement, about, again }: WritingOf & { about: About }) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, sayingFor, { again, first: { voice: 'worker' } })
  return writePage(visit, {
    ...{ citizen, placement, form, to: `sig/${about}` },
    ...{ title: ownMessages[language].about[about], when: words.sayLead },
    fields: (
      <>
        <ErrorSummary {...form} />
        <OneOf
          form={form}
          name="voice"
          label={words.voice}
          options={[
            { value: 'worker', label: words.voiceWorker },
            { value: 'company', label: words.voiceCompany(placement.where) },
          ]}
        />
        <LongText
          form={form}
          name="words"
          label={words.words}
          hint={about === 'learned' ? words.learnedHint : undefined}
          rows={4}
        />
      </>
    ),
  })
}

/** Where the next talk is booked, or moved. */
export function followUpPage(visit: Visit, { citizen, whole, again }: Writing & { whole: Whole }) {
  const { language, services } = visit
  const words = messages[language]
  const { meeting, placement } = whole
  const begins = meeting && dayAndClock(meeting.startsAt)
  const form = fill(language, followUp(services.now()), {
    again,
    first: {
      ...{ onDay: begins?.day ?? '', at: begins?.clock ?? '10:00', where: meeting?.where ?? '' },
      minutes: String(meeting?.minutes ?? 45),
    },
  })
  return writePage(visit, {
    ...{ citizen, placement, form, to: 'snak' },
    ...{ title: words.bookTitle(citizen.firstName), when: words.bookLead(citizen.firstName) },
    fields: (
      <>
        <ErrorSummary {...form} />
        <div class="row fields">
          <Day form={form} name="onDay" label={words.onDay} />
          <Clock form={form} name="at" label={words.at} />
          <Choice
            form={form}
            name="minutes"
            label={words.minutes}
            options={['30', '45', '60', '90'].map((value) => ({ value, label: words.minutesOf(value) }))}
          />
        </div>
        <Text form={form} name="where" label={words.meetWhere} />
      </>
    ),
  })
}
