import { listIn, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, OneOf, SomeOf, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { changeMessages } from './change-messages.ts'
import { newRound, wishes, workingDays, type PrivateWord, type Wishes } from './form.ts'
import { roundWords } from './round-messages.ts'
import { plannerWords } from './planner-messages.ts'
import { kindOfRound, mayTakePart, nameOfRound } from './round-parts.tsx'
import type { Colleague, FeedbackRound } from './rounds.ts'
import { usualStart } from './weeks.ts'
import { OwnWord } from './word-view.tsx'
import type { Talk } from './word.ts'

/** Where a round is made. */
export function newRoundPage(
  visit: Visit,
  { departments, again }: { departments: readonly { id: string; name: string }[]; again?: Again | undefined },
) {
  const { language, services } = visit
  const words = roundWords[language]
  const schema = newRound(services.now())
  const first = { from: usualStart(services.now()), weeks: '52', each: '12', groups: '2' }
  const form = fill(language, schema, { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/makkere/runder/ny">
        <Choice
          form={form}
          name="department"
          label={words.department}
          none={words.wholeHouse}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Day form={form} name="from" label={words.from} hint={words.fromHint} />
        <Text form={form} name="weeks" label={words.weeks} short inputmode="numeric" />
        <Text form={form} name="each" label={words.each} hint={words.eachHint} short inputmode="numeric" />
        <OneOf
          form={form}
          name="groups"
          label={words.groups}
          options={[
            { value: '2', label: words.two },
            { value: '3', label: words.three },
          ]}
        />
        <p class="small">{words.kept}</p>
        <button class="button do">{words.make}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    { title: words.newTitle, when: words.newLead, seen: { rows: 'feedback_round' }, children },
    form.status,
  )
}

interface RoundProps {
  round: FeedbackRound
  colleagues: readonly Colleague[]
  own: Wishes | undefined
  /** Who takes part, for whoever plans. */
  taking?: readonly string[] | undefined
  /** Whoever planned it does not any more, and the visitor can. */
  mayTakeOver: boolean
  /** What the visitor has said for themselves. */
  said?: (PrivateWord & { talk: Talk | null }) | undefined
  again?: Again | undefined
}

/** A round: what it is, and what one wishes; for whoever plans it, who takes part. */
export function roundPage(
  visit: Visit,
  { round, colleagues, own, taking, mayTakeOver, said, again }: RoundProps,
) {
  const { language, me } = visit
  const words = roundWords[language]
  const address = `/makkere/runder/${round.id}`
  const plans = round.plannedBy === me.personId
  const children = (
    <>
      {again && <ErrorSummary problems={again.problems} language={language} />}
      <p>{round.isPlanned ? words.isPlanned : words.notPlanned(round.plannerName)}</p>
      {round.isPlanned && !plans && mayTakePart(me, round) && (
        <p class="small">{changeMessages[language].askPlanner(round.plannerName)}</p>
      )}
      {mayTakeOver && (
        <form method="post" action={`${address}/overtag`}>
          <p>{plannerWords[language].nobodyPlans(round.plannerName)}</p>
          <p class="small">{plannerWords[language].takeOverWhy}</p>
          <button class="button do">{plannerWords[language].takeOver}</button>
        </form>
      )}
      {taking && (
        <section>
          <h2>{words.whoAreIn}</h2>
          <p>{taking.length === 0 ? words.nobodyIn : `${listIn(language, [...taking])}.`}</p>
          {round.isPlanned && (
            <p>
              <a href={`/makkere/aendr/${round.id}`}>{changeMessages[language].toHere}</a>
            </p>
          )}
          <p>
            <a href={`${address}/planlaegger`}>{plannerWords[language].link}</a>
          </p>
        </section>
      )}
      {!round.isPlanned && mayTakePart(me, round) && (
        <section>
          <h2>{words.takePart}</h2>
          <SeenBy
            language={language}
            seen={{ rows: 'feedback_round_person', with: [round.plannerName] }}
            except={words.onlyYouAndPlanner(round.plannerName)}
          />
          <WishForm visit={visit} address={address} colleagues={colleagues} own={own} again={again} />
          {own && (
            <form method="post" action={`${address}/ud`}>
              <button class="quiet">{words.takeOut}</button>
            </form>
          )}
        </section>
      )}
      <p class="small">{words.keptUntil(longDate(language, round.keptUntil))}</p>
      {mayTakePart(me, round) && <OwnWord visit={visit} round={round} said={said} />}
    </>
  )
  const act = plans && !round.isPlanned && (
    <a class={own || !mayTakePart(me, round) ? 'button do' : 'button'} href={`${address}/plan`}>
      {words.planIt}
    </a>
  )
  return answer(
    visit,
    {
      title: nameOfRound(language, round),
      when: kindOfRound(language, round),
      seen: { rows: 'feedback_round' },
      ...(act && { act }),
      children,
    },
    again ? 422 : 200,
  )
}

interface WishProps {
  visit: Visit
  address: string
  colleagues: readonly Colleague[]
  own: Wishes | undefined
  again: Again | undefined
}

function WishForm({ visit: { language, me }, address, colleagues, own, again }: WishProps) {
  const words = roundWords[language]
  const first = own ?? { partner: '', across: '' }
  const form = fill(language, wishes, { again, first })
  const options = colleagues
    .filter(({ id }) => id !== me.personId)
    .map(({ id, name }) => ({ value: id, label: name }))
  const folded = { label: words.chooseAmong, options }
  return (
    <FormOf form={form} to={`${address}/med`}>
      <OneOf
        form={form}
        name="partner"
        label={words.partner}
        options={[
          { value: '', label: words.allTheSame },
          { value: 'keep', label: words.keep },
          { value: 'change', label: words.change },
        ]}
      />
      <OneOf
        form={form}
        name="across"
        label={words.across}
        options={[
          { value: '', label: words.allTheSame },
          { value: 'yes', label: words.acrossYes },
          { value: 'no', label: words.acrossNo },
        ]}
      />
      <SomeOf
        form={form}
        name="days"
        label={words.days}
        hint={words.daysHint}
        options={workingDays.map((value) => ({ value, label: words.day[value] }))}
      />
      <SomeOf form={form} name="same" label={words.same} options={[]} folded={folded} />
      <SomeOf form={form} name="not" label={words.not} hint={words.notHint} options={[]} folded={folded} />
      <button class="button do">{own ? words.saveWishes : words.iAmIn}</button>
    </FormOf>
  )
}
