import { z } from 'zod'
import type { Sql } from '@lydhoer/database'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Conflict, Invalid, NotFound } from '../../shared/request/errors.ts'
import { orSay } from '../../shared/request/form.ts'
import { redirectWith } from '../../shared/request/receipt.ts'
import { guarded, idOf, type Again, type Route, type Visit } from '../../shared/request/route.ts'
import { plannerProblems, plannerReceipts, plannerWords } from './planner-messages.ts'
import { handOverRound } from './planner.ts'
import { nameOfRound } from './round-parts.tsx'
import { ownRound, roundOf, whoCanPlan } from './rounds.ts'
import { ofNobody as reads, whoBringTogether } from './who.ts'

const toWhom = z.object({ to: orSay(z.uuid(), plannerProblems.choose) })
const pageOf = (id: string) => `/makkere/runder/${id}`

/** Whoever plans a round lets another plan it; where nobody does any more, one who can takes it over. */
export const plannerRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/makkere/runder/:id/planlaegger',
    guard: whoBringTogether,
    gets: 200,
    reads,
    handler: plannerPage,
  }),
  guarded({
    method: 'POST',
    path: '/makkere/runder/:id/planlaegger',
    guard: whoBringTogether,
    gets: 303,
    reads,
    form: toWhom,
    handler: async (visit, sql, { to }) => {
      const { id } = await roundOf(sql, visit.me, idOf(visit))
      const name = (await whoCanPlan(sql)).find((one) => one.id === to)?.name
      if (name === undefined) throw new Invalid([{ field: 'to', what: plannerProblems.cannot }])
      // Pressed twice, they plan it already, and whoever pressed does not any more.
      if (!(await handOverRound(sql, id, to)) && (await roundOf(sql, visit.me, id)).plannedBy !== to)
        throw new NotFound()
      return redirectWith(visit, pageOf(id), { says: plannerReceipts.handedOver(name) })
    },
    again: plannerPage,
  }),
  guarded({
    method: 'POST',
    path: '/makkere/runder/:id/overtag',
    guard: whoBringTogether,
    gets: 303,
    reads,
    handler: async (visit, sql) => {
      const { me } = visit
      const { id } = await roundOf(sql, me, idOf(visit))
      if (
        !(await handOverRound(sql, id, me.personId)) &&
        (await roundOf(sql, me, id)).plannedBy !== me.personId
      )
        throw new Conflict(plannerProblems.isPlanned)
      return redirectWith(visit, pageOf(id), { says: plannerReceipts.takenOver })
    },
  }),
]

async function plannerPage(visit: Visit, sql: Sql, again?: Again) {
  const { language, me } = visit
  const words = plannerWords[language]
  const round = await ownRound(sql, me, idOf(visit))
  const others = (await whoCanPlan(sql)).filter(({ id }) => id !== me.personId)
  const form = fill(language, toWhom, { again, first: { to: '' } })
  const children =
    others.length === 0 ? (
      <p>{words.nobody}</p>
    ) : (
      <>
        <ErrorSummary {...form} />
        <FormOf form={form} to={`${pageOf(round.id)}/planlaegger`}>
          <Choice
            form={form}
            name="to"
            label={words.to}
            none={words.choose}
            options={others.map(({ id: value, name: label }) => ({ value, label }))}
          />
          <SaveOrLeave save={words.save} leave={words.unchanged} to={pageOf(round.id)} />
        </FormOf>
      </>
    )
  return answer(
    visit,
    {
      title: words.title,
      when: words.lead(nameOfRound(language, round)),
      parents: [{ href: pageOf(round.id), word: nameOfRound(language, round) }],
      seen: { rows: 'feedback_round' },
      children,
    },
    form.status,
  )
}
