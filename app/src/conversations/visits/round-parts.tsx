import { longDate, type Language } from '@lydhoer/words'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { whoConverse } from '../../shared/people/roles.ts'
import { roundWords } from './round-messages.ts'
import type { FeedbackRound } from './rounds.ts'

/** What a round is called: for whom, and from when to when. */
export function nameOfRound(
  language: Language,
  { departmentName, fromDay, untilDay }: FeedbackRound,
): string {
  const words = roundWords[language]
  return words.roundCalled(
    departmentName ?? words.wholeHouse,
    longDate(language, fromDay),
    longDate(language, untilDay),
  )
}

/** How often, and how many together. */
export function kindOfRound(language: Language, { each, groupSize }: FeedbackRound): string {
  const words = roundWords[language]
  return words.roundLead(words.eachVisits(each), groupSize === 3 ? words.inThrees : words.inTwos)
}

/** Whether somebody may take part in a round: those who hold talks, in the department it is for. */
export const mayTakePart = ({ roles }: SignedIn, { departmentId }: FeedbackRound): boolean =>
  roles.some(
    (held) =>
      (whoConverse as readonly string[]).includes(held.role) &&
      (departmentId === null || held.departmentId === departmentId),
  )

/** A round in the list: what it is, and whether one is in it. */
export function RoundLine({ visit: { language, me }, round }: { visit: Visit; round: FeedbackRound }) {
  const words = roundWords[language]
  const asks = !round.isPlanned && !round.isIn && mayTakePart(me, round)
  return (
    <li>
      <p class="title">
        <a href={`/makkere/runder/${round.id}`}>{nameOfRound(language, round)}</a>
      </p>
      <p class="small">
        {kindOfRound(language, round)}{' '}
        {round.isPlanned ? words.isPlanned : words.notPlanned(round.plannerName)}{' '}
        {round.isIn && words.youAreIn} {asks && <strong>{words.sayWishes}</strong>}
      </p>
    </li>
  )
}
