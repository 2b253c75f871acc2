import { longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, LongText, Tick } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Criterion } from './criteria.ts'
import type { Evaluation } from './evaluations.ts'
import { changedCriterion, newCriterion } from './form.ts'
import { insideMessages } from './inside-messages.ts'
import { whoseKinds, whoseNames } from './kinds.ts'
import { messages } from './messages.ts'

interface CriteriaProps {
  one: Evaluation
  criteria: readonly Criterion[]
  again?: Again | undefined
}

/** All criteria with their history, and for those invited a form for one more. */
export function criteriaPage(visit: Visit, { one, criteria, again }: CriteriaProps) {
  const { language, services } = visit
  const words = insideMessages[language]
  const address = `/evaluering/${one.id}/kriterier`
  const now = services.now()
  const form = fill(language, newCriterion(now), { again, first: { fromDay: today(now) } })
  const children = (
    <>
      {criteria.length === 0 && <p>{words.noCriteria}</p>}
      {criteria.length > 0 && (
        <ul class="list">
          {criteria.map((criterion) => (
            <li>
              <OneCriterion visit={visit} address={address} criterion={criterion} mayChange={one.isIn} />
            </li>
          ))}
        </ul>
      )}
      {one.isIn && (
        <section>
          <h2>{words.set}</h2>
          <ErrorSummary {...form} />
          <FormOf form={form} to={address}>
            <Fields form={form} day={words.fromDay} />
            <button class="button do">{words.save}</button>
          </FormOf>
        </section>
      )}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.criteriaTitle, when: words.criteriaLead, children },
      seen: { rows: 'evaluation_criterion', with: [messages[language].invitees] },
      except: messages[language].andInvited,
      parents: [{ href: `/evaluering/${one.id}`, word: one.title }],
    },
    form.status,
  )
}

interface OneProps {
  visit: Visit
  address: string
  criterion: Criterion
  mayChange: boolean
}

function OneCriterion({ visit: { language }, address, criterion, mayChange }: OneProps) {
  const words = insideMessages[language]
  const { id, now, versions } = criterion
  const [, ...before] = versions
  const whose = whoseNames[now.whose][language]
  return (
    <>
      <p class="words">{now.words}</p>
      <p class="small">
        {(now.stands ? words.since : words.ended)(whose, longDate(language, now.fromDay))}{' '}
        {now.reason && words.because(now.reason)}
      </p>
      {mayChange && (
        <p>
          <a href={`${address}/${id}`} aria-label={words.changeOf(now.words)}>
            {words.change}
          </a>
        </p>
      )}
      {before.length > 0 && (
        <details>
          <summary>{words.before}</summary>
          <ul>
            {before.map(({ words: was, fromDay, reason }) => (
              <li>
                {words.was(longDate(language, fromDay))} {was}{' '}
                {reason && <span class="small">{words.because(reason)}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** Where a criterion is changed, with a day and a reason. */
export function changeCriterionPage(
  visit: Visit,
  { one, criterion, again }: { one: Evaluation; criterion: Criterion; again?: Again | undefined },
) {
  const { language, services } = visit
  const words = insideMessages[language]
  const address = `/evaluering/${one.id}/kriterier`
  const { whose, words: says, number } = criterion.now
  const now = services.now()
  const form = fill(language, changedCriterion(now), {
    again,
    first: { whose, words: says, fromDay: today(now), seen: `${number}` },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/${criterion.id}`}>
        <input type="hidden" name="seen" value={form.value('seen')} />
        <Fields form={form} day={words.changedFrom} />
        <LongText form={form} name="reason" label={words.reason} rows={3} />
        <Tick form={form} name="ends" label={words.ends} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.changeTitle, when: words.changeLead, children },
      seen: { rows: 'evaluation_criterion', with: [messages[language].invitees] },
      except: messages[language].andInvited,
      parents: [
        { href: `/evaluering/${one.id}`, word: one.title },
        { href: address, word: words.criteriaTitle },
      ],
    },
    form.status,
  )
}

function Fields({ form, day }: { form: Filled<'whose' | 'words' | 'fromDay'>; day: string }) {
  const { language } = form
  const words = insideMessages[language]
  return (
    <>
      <Choice
        form={form}
        name="whose"
        label={words.whose}
        none={words.choose}
        options={whoseKinds.map((value) => ({ value, label: whoseNames[value][language] }))}
      />
      <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={3} />
      <Day form={form} name="fromDay" label={day} />
    </>
  )
}
