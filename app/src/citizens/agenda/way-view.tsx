import { shortDate } from '@lydhoer/words'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { ways as allWays, type AgendaWay } from '../matter/agenda-lines.ts'
import type { ChosenWay } from '../matter/agenda-ways.ts'
import type { Citizen } from '../matter/citizens.ts'
import { messages } from './messages.ts'

/** Which way the two have chosen and since when, what it was before, and the other ways. */
export function WayChosen({
  visit: { language },
  citizen,
  ways,
}: {
  visit: Visit
  citizen: Citizen
  ways: readonly ChosenWay[]
}) {
  const words = messages[language]
  const [holds, ...before] = ways
  const called = ({ way }: ChosenWay) => words.ways[way](citizen.firstName)
  return (
    <section>
      <h2>{words.way}</h2>
      {holds ? (
        <p class="ink">
          {called(holds)} {words.since(shortDate(language, holds.chosenAt))}
        </p>
      ) : (
        <p>{words.noWay(citizen.firstName)}</p>
      )}
      <details>
        <summary>{holds ? words.chooseOther : words.choose}</summary>
        <ChooseWay language={language} citizen={citizen} holds={holds?.way} />
      </details>
      {before.length > 0 && (
        <details>
          <summary>{words.before}</summary>
          <ul class="bare">
            {before.map((one) => (
              <li>{words.beforeLine(shortDate(language, one.chosenAt), called(one))}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** One press for each way; the one that holds is not pressed again. */
export function ChooseWay({
  language,
  citizen,
  holds,
  from = 'dagsorden',
}: {
  language: Visit['language']
  citizen: Citizen
  holds: AgendaWay | undefined
  /** The page that it stands on, to which it leads back. */
  from?: 'dagsorden' | 'naeste'
}) {
  const { choices } = messages[language]
  return (
    <form method="post" action={`/borgere/${citizen.id}/dagsorden/maade`} class="choose-way">
      <SubmissionId />
      <input type="hidden" name="til" value={from} />
      {allWays.map((way) => (
        <button class="button" name="way" value={way} aria-current={way === holds ? 'true' : undefined}>
          {way === 'self' ? choices.self(citizen.firstName) : choices[way]}
        </button>
      ))}
    </form>
  )
}
