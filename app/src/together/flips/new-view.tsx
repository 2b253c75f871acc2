import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Clock, Day, Hidden, LongText, OneOf, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { heldInNames, heldIns } from '../house/held-in.ts'
import type { Flip } from './flips.ts'
import { asTyped, changedFlip, lengths, newFlip, themeForm } from './form.ts'
import { formMessages } from './form-messages.ts'
import { flipKinds, kindMeans, kindNames, whoseFlips, whoseNames } from './kinds.ts'
import { messages } from './messages.ts'

/** Where a FLIP is prepared. */
export function newFlipPage(
  visit: Visit,
  { findingId, again }: { findingId: string | null; again?: Again | undefined },
) {
  const { language, services } = visit
  const words = formMessages[language]
  const kind = findingId ? 'evaluation' : 'exchange'
  const first = {
    fund: findingId ?? '',
    kind,
    whose: 'common',
    heldIn: 'onSite',
    minutes: '120',
    clock: '13:00',
  }
  const form = fill(language, newFlip(services.now()), { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/flip/ny">
        <Hidden form={form} name="fund" />
        {findingId && (
          <p>
            <a href={`/fund/${findingId}`}>{messages[language].tries}</a>
          </p>
        )}
        <Text form={form} name="theme" label={words.theme} hint={words.themeHint} />
        <FactsFields form={form} />
        <LongText form={form} name="aim" label={words.aim} hint={words.aimHint} rows={3} />
        <button class="button do">{words.make}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.newTitle, when: words.newLead, seen: { rows: 'flip' }, children },
    form.status,
  )
}

/** Where whoever prepares it says anew when and how. */
export function changeFlipPage(
  visit: Visit,
  { flip, where, again }: { flip: Flip; where: string | null; again?: Again | undefined },
) {
  const { language, services } = visit
  const words = formMessages[language]
  const form = fill(language, changedFlip(services.now()), { again, first: asTyped({ ...flip, where }) })
  const address = `/flip/${flip.id}`
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/ret`}>
        <FactsFields form={form} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.changeTitle, when: words.changeLead, seen: { rows: 'flip' }, children },
      parents: [{ href: address, word: flip.theme }],
    },
    form.status,
  )
}

type FactNames = 'kind' | 'whose' | 'across' | 'heldIn' | 'day' | 'clock' | 'minutes' | 'where'

function FactsFields({ form }: { form: Filled<FactNames> }) {
  const { language } = form
  const words = formMessages[language]
  return (
    <>
      <OneOf
        form={form}
        name="kind"
        label={words.kind}
        options={flipKinds.map((kind) => ({
          value: kind,
          label: (
            <>
              {kindNames[kind][language]}
              <br />
              <span class="small">{kindMeans[kind][language]}</span>
            </>
          ),
        }))}
      />
      <OneOf
        form={form}
        name="whose"
        label={words.whose}
        options={whoseFlips.map((whose) => ({ value: whose, label: whoseNames[whose][language] }))}
      />
      <Tick form={form} name="across" label={words.across} hint={words.acrossHint} />
      <div class="row">
        <Day form={form} name="day" label={words.day} />
        <Clock form={form} name="clock" label={words.clock} />
        <Choice
          form={form}
          name="minutes"
          label={words.minutes}
          short
          options={lengths.map((one) => ({ value: one, label: words.lasts[one] }))}
        />
      </div>
      <p class="small">{words.minutesHint}</p>
      <OneOf
        form={form}
        name="heldIn"
        label={words.heldIn}
        options={heldIns.map((how) => ({ value: how, label: heldInNames[how][language] }))}
      />
      <Text form={form} name="where" label={words.where} hint={words.whereHint} />
    </>
  )
}

/** Where the theme is changed, also on the day. */
export function themePage(visit: Visit, { flip, again }: { flip: Flip; again?: Again | undefined }) {
  const { language } = visit
  const words = formMessages[language]
  const form = fill(language, themeForm, { again, first: { theme: flip.theme } })
  const address = `/flip/${flip.id}`
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/tema`}>
        <Text form={form} name="theme" label={words.newTheme} hint={words.themeHint} />
        <LongText form={form} name="why" label={words.whyTheme} rows={3} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.themeTitle, when: words.themeLead, children },
      ...{ seen: { rows: 'flip' }, except: messages[language].houseSees },
      parents: [{ href: address, word: flip.theme }],
    },
    form.status,
  )
}
