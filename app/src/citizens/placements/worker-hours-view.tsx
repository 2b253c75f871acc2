import { today } from '@lydhoer/words'
import { hoursSay } from '../../shared/companies/hours-say.ts'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, OneOf, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import type { Visit } from '../../shared/request/route.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { agreedHours, newWish, wishAnswer, workedHours } from './form.ts'
import { agreedOn, whoseWishes } from './ladder.ts'
import { messages } from './messages.ts'
import { mondayOf, plusDays } from './weeks.ts'
import type { Whole } from './whole.ts'
import type { Wish } from './wishes.ts'
import type { Writing, WritingOf } from './worker-forms-view.tsx'
import { writePage } from './worker-write-page.tsx'

/** Where hours are agreed from a week on. */
export function agreePage(visit: Visit, { citizen, placement, again }: WritingOf) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const form = fill(language, agreedHours(now), { again, first: { fromWeek: today(now) } })
  const label = (whose: (typeof whoseWishes)[number]) =>
    whose === 'citizen' ? citizen.firstName : words.whoseWish[whose]
  return writePage(visit, {
    ...{ citizen, placement, form, to: 'timer', title: words.agreeTitle, when: words.agreeLead },
    fields: (
      <>
        <ErrorSummary {...form} />
        <div class="row fields">
          <Text form={form} name="hours" label={words.hours} short inputmode="decimal" />
          <Text form={form} name="paid" label={words.paid} hint={words.paidHint} short inputmode="decimal" />
          <Day form={form} name="fromWeek" label={words.fromWeek} hint={words.fromWeekHint} />
        </div>
        <Text form={form} name="days" label={words.days} hint={words.daysHint} />
        <OneOf
          form={form}
          name="whose"
          label={words.whose}
          options={whoseWishes.map((value) => ({ value, label: label(value) }))}
        />
        <LongText form={form} name="why" label={words.why} rows={2} />
      </>
    ),
  })
}

/** Where one who works with the citizen writes what a week came to. */
export function weekPage(visit: Visit, { citizen, placement, again }: WritingOf) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const form = fill(language, workedHours(now), { again, first: { week: today(now) } })
  return writePage(visit, {
    ...{ citizen, placement, form, to: 'uge' },
    ...{ title: words.weekTitle, when: words.weekLead(citizen.firstName) },
    fields: (
      <>
        <ErrorSummary {...form} />
        <div class="row fields">
          <Day form={form} name="week" label={words.inWeek} hint={words.fromWeekHint} />
          <Text form={form} name="hours" label={words.cameTo} short inputmode="decimal" />
          <Text form={form} name="paid" label={words.paid} hint={words.paidHint} short inputmode="decimal" />
        </div>
        <Tick form={form} name="closed" label={words.closed} />
      </>
    ),
  })
}

/** Where a wish that the citizen told is written down. */
export function noteWishPage(visit: Visit, { citizen, placement, again }: WritingOf) {
  const { language } = visit
  const words = messages[language]
  const name = citizen.firstName
  const form = fill(language, newWish, { again })
  return writePage(visit, {
    ...{ citizen, placement, form, to: 'oenske' },
    ...{ title: words.noteWishTitle(name), when: words.noteWishLead(name) },
    fields: (
      <>
        <ErrorSummary {...form} />
        <Text form={form} name="hours" label={words.wishHours} short inputmode="decimal" />
        <LongText form={form} name="why" label={words.wishWhy(name)} rows={3} />
      </>
    ),
  })
}

/** Where a wish for other hours is answered; with a yes they are agreed at once. */
export function answerPage(
  visit: Visit,
  { citizen, whole, wish, again }: Writing & { whole: Whole; wish: Wish },
) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const name = citizen.firstName
  const next = plusDays(mondayOf(today(now)), 7)
  const form = fill(language, wishAnswer(now), {
    again,
    first: {
      hours: hoursSay('da', wish.hours),
      paid: hoursSay('da', agreedOn(whole.changes, next)?.paid ?? 0),
      fromWeek: next,
    },
  })
  return writePage(visit, {
    ...{ citizen, placement: whole.placement, form, to: `oenske/${wish.id}` },
    ...{ title: words.answerTitle(name), when: words.wishTitle(name, hoursSay(language, wish.hours)) },
    fields: (
      <>
        <ErrorSummary {...form} />
        {wish.why && <OwnWords of="citizen">{wish.why}</OwnWords>}
        <OneOf
          form={form}
          name="says"
          label={words.says}
          options={[
            { value: 'yes', label: words.saysYes },
            { value: 'other', label: words.saysOther },
            { value: 'no', label: words.saysNo },
          ]}
        />
        <div class="row fields">
          <Text
            form={form}
            name="hours"
            label={words.answerHours}
            hint={words.answerHoursHint}
            short
            inputmode="decimal"
          />
          <Text form={form} name="paid" label={words.paid} hint={words.paidHint} short inputmode="decimal" />
          <Day form={form} name="fromWeek" label={words.fromWeek} hint={words.fromWeekHint} />
        </div>
        <Text form={form} name="days" label={words.days} hint={words.daysHint} />
        <LongText
          form={form}
          name="words"
          label={words.answerWords}
          hint={words.answerWordsHint(name)}
          rows={3}
        />
      </>
    ),
  })
}
