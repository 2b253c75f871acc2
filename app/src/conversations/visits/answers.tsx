import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { OwnVisit } from './queries.ts'
import { swapMessages } from './swap-messages.ts'

/** What the two have answered to the invitation; a no leads to another time. */
export function Answers({ visit, one, meeting }: { visit: Visit; one: OwnVisit; meeting: Meeting }) {
  const words = swapMessages[visit.language]
  const address = `/makkere/${one.id}`
  const answerOf = (id: string) => meeting.people.find(({ personId }) => personId === id)?.answer ?? 'none'
  const [mine, theirs] = [answerOf(visit.me.personId), answerOf(one.other.id)]
  return (
    <section class="soft">
      {theirs !== 'none' && <p>{(theirs === 'no' ? words.saidNo : words.saidYes)(one.other.name)}</p>}
      <form method="post" action={`${address}/svar`} class="row">
        <span>{words.answer[mine]}</span>
        {mine !== 'yes' && (
          <button class="button" name="answer" value="yes">
            {words.can}
          </button>
        )}
        {mine !== 'no' && (
          <button class="button" name="answer" value="no">
            {words.cannot}
          </button>
        )}
        {(mine === 'no' || theirs === 'no') && <a href={`${address}/tid`}>{words.another}</a>}
      </form>
    </section>
  )
}
