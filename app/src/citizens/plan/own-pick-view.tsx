import { longDate } from '@lydhoer/words'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents } from '../matter/pages.tsx'
import { ownMessages } from './own-messages.ts'
import { ownPickMessages } from './own-pick-messages.ts'
import type { PlanPick } from './picks.ts'
import type { Chosen } from './words-chosen.ts'

/** What a citizen said, and whether it should stand in their plan. */
export function ownPickPage(
  visit: Visit,
  { chosen, workers }: { chosen: Chosen; workers: readonly string[] },
) {
  const { tongue } = visit
  const words = ownPickMessages[tongue]
  return answer(visit, {
    title: words.title,
    when: words.lead(longDate(tongue, chosen.heldOn)),
    seen: { rows: 'plan_pick', with: workers },
    parents: [...ownParents(visit), { href: '/min/plan', word: ownMessages[tongue].title }],
    narrow: true,
    children: (
      <>
        <p>{words.said}</p>
        {chosen.turns.map(({ words: text }) => (
          <OwnWords of="citizen">{text}</OwnWords>
        ))}
        <form method="post" action={`/min/plan/vaelg/${chosen.conversationId}`}>
          <SubmissionId />
          <input type="hidden" name="tur" value={chosen.fromTurn} />
          <button class="button do">{words.choose}</button>
        </form>
        <p class="small">{words.note}</p>
      </>
    ),
  })
}

/** What the citizen has chosen and is in no plan yet; they can take it back. */
export function OwnPicked({ visit: { tongue }, picks }: { visit: Visit; picks: readonly PlanPick[] }) {
  const words = ownPickMessages[tongue]
  if (picks.length === 0) return null
  return (
    <details class="more">
      <summary>{words.picked}</summary>
      <ul class="bare">
        {picks.map(({ id, conversationId, fromTurn, heldOn }) => (
          <li>
            {heldOn && words.pickedLine(longDate(tongue, heldOn))}{' '}
            <a href={`/min/samtaler/${conversationId}#t${fromTurn}`}>{words.see}</a>
            <form method="post" action={`/min/plan/valgt/${id}/tilbage`}>
              <button class="quiet">{words.back}</button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}
