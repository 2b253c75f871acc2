import { loosenIn, renamed, whatIn, type Plan } from '@lydhoer/pairing'
import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Under } from '../../shared/workers/soon.ts'
import { messages } from './messages.ts'
import { planMessages } from './plan-messages.ts'
import { nameOfRound } from './round-parts.tsx'
import type { FeedbackRound } from './rounds.ts'
import { weekOf } from './weeks.ts'

/** So many weeks of a plan are shown: enough to see how it lies. */
const weeksShown = 4

interface PlanProps {
  round: FeedbackRound
  nameOf: ReadonlyMap<string, string>
  /** null while too few take part. */
  plan: Plan | null
  mark: string
}

/** What a plan would be, and what it could not meet, before anybody is told. */
export function planPage(visit: Visit, { round, nameOf, plan, mark }: PlanProps) {
  const { language } = visit
  const words = messages[language]
  const address = `/makkere/runder/${round.id}`
  const called = (id: string) => nameOf.get(id) ?? id
  const weeks = Array.from({ length: Math.min(weeksShown, round.weeks) }, (_, at) => at + 1)
  const children = plan ? (
    <>
      {plan.unmet.length === 0 && <p>{words.noneUnmet}</p>}
      {plan.unmet.length > 0 && (
        <section>
          <h2>{words.unmet}</h2>
          <ul>
            {plan.unmet.map((one) => {
              const said = renamed(one, called)
              return <li>{[whatIn(language, said), loosenIn(language, said)].filter(Boolean).join(' ')}</li>
            })}
          </ul>
          <p>{words.loosen}</p>
        </section>
      )}
      <form method="post" action={`${address}/plan`}>
        <input type="hidden" name="mark" value={mark} />
        <SaveOrLeave save={words.accept} leave={words.backToRound} to={address} />
      </form>
      <section>
        <h2>{words.firstWeeks}</h2>
        {weeks.map((week) => (
          <>
            <h3>{longDate(language, weekOf(round.fromDay, week))}</h3>
            <ul>
              {plan.visits
                .filter((one) => one.week === week)
                .map(({ visitor, host }) => (
                  <li>{words.pair(called(visitor), called(host))}</li>
                ))}
            </ul>
          </>
        ))}
      </section>
    </>
  ) : (
    <p>
      {words.tooFew} <a href={address}>{words.backToRound}</a>
    </p>
  )
  return answer(visit, { ...headOfPlan(visit, round), children })
}

/** A plan that is being made: how far it is, and the press that stops it. With code in the browser it is shown when it is there. */
export function underWayPage(visit: Visit, round: FeedbackRound, { progress }: Under) {
  const words = planMessages[visit.language]
  const address = `/makkere/runder/${round.id}/plan`
  const children = (
    <>
      <lydhoer-how-far>
        <p class="soft" role="status" data-drawn={address}>
          {words.under}{' '}
          <progress max={100} value={Math.round(progress * 100)} aria-label={words.bar}></progress>{' '}
          <a href={address}>{words.lookAgain}</a>
        </p>
      </lydhoer-how-far>
      <form method="post" action={`${address}/stop`}>
        <button class="button">{words.stop}</button>
      </form>
    </>
  )
  return answer(visit, { ...headOfPlan(visit, round), islands: ['how-far'], isPassing: true, children })
}

/** A plan that was stopped, until it is begun again. */
export function stoppedPage(visit: Visit, round: FeedbackRound) {
  const words = planMessages[visit.language]
  const address = `/makkere/runder/${round.id}`
  const children = (
    <>
      <p>{words.stopped}</p>
      <form method="post" action={`${address}/plan/igen`} class="row">
        <button class="button do">{words.again}</button>
        <a href={address}>{messages[visit.language].backToRound}</a>
      </form>
    </>
  )
  return answer(visit, { ...headOfPlan(visit, round), children })
}

function headOfPlan({ language }: Visit, round: FeedbackRound) {
  const words = messages[language]
  return {
    title: words.planTitle,
    when: words.planLead,
    parents: [{ href: `/makkere/runder/${round.id}`, word: nameOfRound(language, round) }],
    seen: 'meAlone',
  } as const
}
