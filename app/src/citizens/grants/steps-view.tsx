import { longDate, today, type Tongue } from '@lydhoer/words'
import { leaderName } from '../matter/leaders.ts'
import { OwnWords } from '../matter/own-words.tsx'
import type { Grant } from './grants.ts'
import { ownMessages } from './own-messages.ts'

const dayLength = 86_400_000
const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength)

/** Every step in plain words, the same for all who see it: the wish, why, who has the ball and for how long, the answer, and what came of it. */
export function Steps({ language, grant, now }: { language: Tongue; grant: Grant; now: Date }) {
  const words = ownMessages[language]
  const day = (on: string) => longDate(language, on)
  const { answer, came } = grant
  const waited = daysFrom(grant.askedOn, today(now))
  return (
    <>
      <p>{words.wish}</p>
      <OwnWords of="citizen">{grant.wish}</OwnWords>
      <p>
        {words.grounds} <bdi class="words">{grant.grounds}</bdi>
      </p>
      {grant.risk && (
        <p>
          {words.risk} <bdi class="words">{grant.risk}</bdi>
        </p>
      )}
      <p class="small">{words.asked(grant.by, day(grant.askedOn))}</p>
      {answer ? (
        <>
          <p>
            <strong>{words[answer.says](grant.decider.name, day(answer.on))}</strong> {words.why}{' '}
            <bdi class="words">{answer.reason}</bdi>
          </p>
          {!came && (
            <p>
              {words.lookOn(day(answer.askOn))} {words.ballBack(grant.by)}
            </p>
          )}
        </>
      ) : (
        <p>
          {words.decides(leaderName(language, grant.decider))} {waited < 1 ? words.today : words.days(waited)}{' '}
          {words.ball(grant.decider.name)}
        </p>
      )}
      {came && (
        <p>
          {words.came} <bdi class="words">{came.words}</bdi>{' '}
          <span class="small">{words.cameOn(day(came.on))}</span>
        </p>
      )}
    </>
  )
}
