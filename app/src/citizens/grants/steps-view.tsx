import { longDate, today, type Language, type Tongue } from '@lydhoer/words'
import { daysBetween } from '../matter/days-between.ts'
import { leaderName } from '../matter/leaders.ts'
import { OwnWords } from '../matter/own-words.tsx'
import type { Grant } from './grants.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { ownWishMessages } from './own-wish-messages.ts'

interface StepsProps {
  grant: Grant
  now: Date
}

/** Every step in plain words, as the citizen reads it. */
export function OwnSteps({ language, ...of }: StepsProps & { language: Tongue }) {
  return <Steps language={language} {...of} said={ownMessages[language]} />
}

/** The same, for whoever works with the citizen or decides. */
export function StepsOf({ language, ...of }: StepsProps & { language: Language }) {
  const { wishOf, daysOf, ballBackOf } = messages[language]
  const { name } = of.grant
  const said = {
    wish: wishOf(name),
    days: (days: number) => daysOf(name, days),
    ballBack: (who: string) => ballBackOf(who, name),
  }
  return <Steps language={language} {...of} said={said} />
}

/** The wish, why, who has the ball and for how long, the answer, and what came of it. */
function Steps({
  language,
  grant,
  now,
  said,
}: StepsProps & {
  language: Tongue
  /** What is said of the citizen, or to them. */
  said: Pick<(typeof ownMessages)['da'], 'wish' | 'days' | 'ballBack'>
}) {
  const words = ownMessages[language]
  const day = (on: string) => longDate(language, on)
  const { answer, came } = grant
  const waited = daysBetween(grant.askedOn, today(now))
  return (
    <>
      <p>{said.wish}</p>
      <OwnWords of="citizen">{grant.wish}</OwnWords>
      <p>
        {words.grounds} <bdi class="words">{grant.grounds}</bdi>
      </p>
      {grant.waits && (
        <p>
          {ownWishMessages[language].waits} <bdi class="words">{grant.waits}</bdi>
        </p>
      )}
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
              {words.lookOn(day(answer.askOn))} {said.ballBack(grant.by)}
            </p>
          )}
        </>
      ) : (
        <p>
          {words.decides(leaderName(language, grant.decider))} {waited < 1 ? words.today : said.days(waited)}{' '}
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
