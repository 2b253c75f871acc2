import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Clock, Day, LongText, OneOf, SomeOf, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { say } from '@lydhoer/words'
import { heldInNames, heldIns } from '../house/held-in.ts'
import { kindNames as peopleNames, kindsOfPeople } from '../house/kinds-of-people.ts'
import { asTyped, changedGathering, lengths, newGathering, outcomeForm, shares } from './form.ts'
import { formMessages } from './form-messages.ts'
import type { Gathering } from './gatherings.ts'
import {
  gatheringKinds,
  kindMeans,
  kindNames,
  outsideKinds,
  outsideNames,
  rhythmNames,
  rhythms,
} from './kinds.ts'
import type { Outcome } from './outcome.ts'

type Departments = readonly { id: string; name: string }[]
interface NewProps {
  departments: Departments
  /** The one that it comes after. */
  before?: Gathering | undefined
  again?: Again | undefined
}

/** Where a gathering is prepared: anew, or as the next of one that comes again. */
export function newGatheringPage(visit: Visit, { departments, before, again }: NewProps) {
  const { language, services } = visit
  const words = formMessages[language]
  const usual = {
    kind: 'seminar',
    heldIn: 'onSite',
    minutes: '180',
    clock: '09:00',
    share: '50',
    rhythm: '0',
  }
  const first = before ? { ...asTyped({ ...before, where: null }), day: '' } : usual
  const form = fill(language, newGathering(services.now()), { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={before ? `/samlinger/ny?efter=${before.id}` : '/samlinger/ny'}>
        <OneOf
          form={form}
          name="kind"
          label={words.kind}
          options={gatheringKinds.map((kind) => ({
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
        <FactsFields form={form} departments={departments} isVisit />
        <button class="button do">{words.make}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: before ? words.nextTitle : words.newTitle,
      when: before ? words.nextLead : words.newLead,
      ...{ seen: { rows: 'gathering' as const }, children },
      ...(before && { parents: [{ href: `/samlinger/${before.id}`, word: before.theme }] }),
    },
    form.status,
  )
}

/** Where whoever prepares it says anew what it is and when. */
export function changeGatheringPage(
  visit: Visit,
  {
    gathering,
    where,
    departments,
    again,
  }: { gathering: Gathering; where: string | null } & Pick<NewProps, 'departments' | 'again'>,
) {
  const { language, services } = visit
  const words = formMessages[language]
  const form = fill(language, changedGathering(services.now()), {
    again,
    first: asTyped({ ...gathering, where }),
  })
  const address = `/samlinger/${gathering.id}`
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/ret`}>
        <FactsFields form={form} departments={departments} isVisit={gathering.kind === 'visit'} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{
        title: words.changeTitle(gathering.theme),
        when: words.changeLead,
        seen: { rows: 'gathering' as const },
        children,
      },
      parents: [{ href: address, word: gathering.theme }],
    },
    form.status,
  )
}

type FactNames =
  | ('theme' | 'forKinds' | 'departmentIds' | 'outside' | 'heldIn' | 'day')
  | ('clock' | 'minutes' | 'share' | 'rhythm' | 'where')

function FactsFields({
  form,
  departments,
  isVisit,
}: {
  form: Filled<FactNames>
  departments: Departments
  isVisit: boolean
}) {
  const { language } = form
  const words = formMessages[language]
  return (
    <>
      <Text form={form} name="theme" label={words.theme} hint={words.themeHint} />
      <SomeOf
        form={form}
        name="forKinds"
        label={words.forKinds}
        options={kindsOfPeople.map((value) => ({ value, label: say(peopleNames[value], language) }))}
      />
      <SomeOf
        form={form}
        name="departmentIds"
        label={words.departments}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
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
      <Choice
        form={form}
        name="rhythm"
        label={words.rhythm}
        hint={words.rhythmHint}
        short
        options={rhythms.map((one) => ({ value: one, label: rhythmNames[one][language] }))}
      />
      {isVisit && (
        <Choice
          form={form}
          name="share"
          label={words.share}
          hint={words.shareHint}
          short
          options={shares.map((one) => ({ value: one, label: words.shares[one] }))}
        />
      )}
      <OneOf
        form={form}
        name="heldIn"
        label={words.heldIn}
        options={heldIns.map((how) => ({ value: how, label: heldInNames[how][language] }))}
      />
      <Text form={form} name="where" label={words.where} hint={words.whereHint} />
      <SomeOf
        form={form}
        name="outside"
        label={words.outside}
        hint={words.outsideHint}
        options={outsideKinds.map((value) => ({ value, label: outsideNames[value][language] }))}
      />
    </>
  )
}

/** Where it is written what a gathering came to. */
export function outcomePage(
  visit: Visit,
  { gathering, outcome, again }: { gathering: Gathering; outcome: Outcome | null; again?: Again | undefined },
) {
  const { language } = visit
  const words = formMessages[language]
  const address = `/samlinger/${gathering.id}`
  const first = { words: outcome?.words ?? '', seen: String(outcome?.version ?? 0) }
  const form = fill(language, outcomeForm, { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/gav`}>
        <input type="hidden" name="seen" value={form.value('seen')} />
        <LongText form={form} name="words" label={words.outcome} hint={words.outcomeHint} rows={6} />
        <SaveOrLeave save={words.save} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.outcomeTitle(gathering.theme), when: words.outcomeLead, children },
      ...{ seen: { rows: 'gathering_outcome' }, parents: [{ href: address, word: gathering.theme }] },
    },
    form.status,
  )
}
