import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Hidden, LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { markOf } from '../../shared/request/seen.ts'
import type { Citizen } from '../matter/citizens.ts'
import { leaderName, type Leader } from '../matter/leaders.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { parentsOf } from '../matter/pages.tsx'
import type { PlacementThatWaits } from '../matter/what-waits.ts'
import { anotherDecider, newGrant, whatCame, wishAnswer } from './form.ts'
import { type GrantWish } from './grant-wishes.ts'
import type { Grant } from './grants.ts'
import { messages } from './messages.ts'
import { addressOf, seenOf } from './worker-view.tsx'

const under = ({ language }: Visit, citizen: Citizen) => [
  ...parentsOf(citizen),
  { href: addressOf(citizen), word: messages[language].word },
]

interface Writing {
  citizen: Citizen
  leaders: readonly Leader[]
  again?: Again | undefined
}

/** Where it is asked for. */
export function newGrantPage(
  visit: Visit,
  {
    citizen,
    leaders,
    again,
    wish,
    placement,
  }: Writing & { wish: GrantWish | undefined; placement: PlacementThatWaits | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const name = citizen.firstName
  const form = fill(language, newGrant, {
    again,
    first: {
      to: leaders.find(({ isNear }) => isNear)?.id ?? '',
      ...(wish && { wish: wish.words, fromWish: wish.id }),
      ...(placement && { placement: placement.id, waits: waitsAt(visit, placement) }),
    },
  })
  const children = (
    <>
      <p>{words.whoSees(name)}</p>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${addressOf(citizen)}/nyt`}>
        <Hidden form={form} name="placement" />
        <Hidden form={form} name="fromWish" />
        <LongText form={form} name="wish" label={words.wish(name)} rows={3} />
        <Text form={form} name="what" label={words.what} hint={words.whatHint} />
        <LongText form={form} name="grounds" label={words.grounds} hint={words.groundsHint} rows={4} />
        <LongText form={form} name="waits" label={words.waits} hint={words.waitsHint} rows={2} />
        <LongText form={form} name="risk" label={words.risk} hint={words.riskHint} rows={3} />
        <Choice
          form={form}
          name="to"
          label={words.to}
          none={words.choose}
          options={leaders.map((one) => ({ value: one.id, label: leaderName(language, one) }))}
        />
        <SaveOrLeave save={words.send} leave={words.leave} to={addressOf(citizen)} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.newTitle, when: words.newLead(name), seen: seenOf(visit, citizen), children },
      parents: under(visit, citizen),
    },
    form.status,
  )
}

const waitsAt = ({ language }: Visit, { where, leadsTo }: PlacementThatWaits) =>
  leadsTo ? messages[language].waitsAt(where, leadsTo.words, leadsTo.promisedBy) : where

/** Where a wish that is not asked for is answered with words. */
export function wishAnswerPage(
  visit: Visit,
  { citizen, wish, again }: { citizen: Citizen; wish: GrantWish; again?: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const name = citizen.firstName
  const form = fill(language, wishAnswer, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <OwnWords of="citizen">{wish.words}</OwnWords>
      <FormOf form={form} to={`${addressOf(citizen)}/oenske/${wish.id}`}>
        <LongText form={form} name="words" label={words.answerField} hint={words.answerHint(name)} rows={4} />
        <SaveOrLeave save={words.save} leave={words.leave} to={addressOf(citizen)} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.answerTitle(name), when: words.answerLead, parents: under(visit, citizen), children },
      seen: { rows: 'grant_wish' as const, with: [name] },
    },
    form.status,
  )
}

/** Where another leader is asked. */
export function anotherPage(visit: Visit, { citizen, grant, leaders, again }: Writing & { grant: Grant }) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, anotherDecider, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{grant.what}</p>
      <FormOf form={form} to={`${addressOf(citizen)}/${grant.id}/anden`}>
        <Choice
          form={form}
          name="to"
          label={words.to}
          none={words.choose}
          options={leaders
            .filter(({ id }) => id !== grant.decider.id)
            .map((one) => ({ value: one.id, label: leaderName(language, one) }))}
        />
        <SaveOrLeave save={words.save} leave={words.leave} to={addressOf(citizen)} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.anotherTitle, when: words.anotherLead, seen: seenOf(visit, citizen), children },
      parents: under(visit, citizen),
    },
    form.status,
  )
}

/** Where it is said what came of it. */
export function camePage(
  visit: Visit,
  { citizen, grant, again }: { citizen: Citizen; grant: Grant; again?: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, whatCame, {
    again,
    first: { words: grant.came?.words ?? '', seen: markOf(grant.came?.words) },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{grant.what}</p>
      <OwnWords of="citizen">{grant.wish}</OwnWords>
      <FormOf form={form} to={`${addressOf(citizen)}/kom/${grant.id}`}>
        <input type="hidden" name="seen" value={form.value('seen')} />
        <LongText form={form} name="words" label={words.cameTitle} hint={words.cameHint} rows={5} />
        <SaveOrLeave save={words.save} leave={words.leave} to={addressOf(citizen)} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.cameTitle, when: words.cameLead(citizen.firstName), children },
      ...{ seen: seenOf(visit, citizen), parents: under(visit, citizen) },
    },
    form.status,
  )
}
