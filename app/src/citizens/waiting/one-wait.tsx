import type { Child } from 'hono/jsx'
import { languageOfTongue, nearDay, shortDate, today, type Tongue } from '@lydhoer/words'
import { helpedBy } from '../matter/help.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { brokenPromises, daysWithoutNews, type WaitingEvent, type WaitingPeriod } from '../matter/waiting.ts'
import { calledTo, liesWith, silence, whoAsks, type Onlooker } from '../matter/waits-now.tsx'
import { LineToScale } from './line-to-scale.tsx'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import type { UsualWait } from './queries.ts'

export interface Looking extends Onlooker {
  now: Date
}

interface OneWait {
  language: Tongue
  period: WaitingPeriod
  usual: UsualWait | undefined
  looking: Looking
}

/** One waiting period: how long without news, the line to scale with who did what on it, what happens next, and what there is meanwhile. */
export function OneWait({ presses, children, ...one }: OneWait & { presses?: Child; children?: Child }) {
  const { language, period, usual, looking } = one
  const day = today(looking.now)
  const who = (id: string) => calledTo(language, looking, id)
  const story = storyOf(one)
  return (
    <article class="wait" id={`venter-${period.id}`}>
      <h2 class="words" dir="auto">
        {period.what}
      </h2>
      {period.helpedBy && <p class="small">{helpedBy[period.helpedBy][language]}</p>}
      {period.endedOn === null && <p class="silence">{silence(language, daysWithoutNews(period, day))}</p>}
      <Broken {...one} />
      <LineToScale
        {...{ language, period, usual, who }}
        today={day}
        says={[...story, ...usualIn(language, usual)].join(' ')}
      />
      <p class="wait-story">{story.join(' ')}</p>
      {period.endedOn === null && (
        <>
          <p>
            {liesWith(language, period, looking)} {whoAsks(language, period, looking, looking.now)}{' '}
            {expected(language, period, looking.now)}
          </p>
          <Usual language={language} usual={usual} />
        </>
      )}
      <Told {...one} />
      {presses}
      <Meanwhile {...one} />
      {children}
    </article>
  )
}

const expected = (language: Tongue, { expectedBy }: WaitingPeriod, now: Date): string => {
  const words = ownMessages[language]
  if (expectedBy === null) return ''
  const day = nearDay(language, expectedBy, now)
  return expectedBy >= today(now) ? words.expected(day) : words.wasExpected(day)
}

/** What happened, a sentence each, from the first day on. */
function storyOf({ language, period, looking }: OneWait): string[] {
  const words = ownMessages[language]
  const who = (id: string) => calledTo(language, looking, id)
  return [
    words.since(shortDate(language, period.since)),
    ...period.events.map((event) => sentenceOf(language, event, period, who)),
  ]
}

function sentenceOf(
  language: Tongue,
  { kind, onDay, writtenBy, holder }: WaitingEvent,
  { endedAs, citizenId }: WaitingPeriod,
  who: (id: string) => string,
): string {
  const words = ownMessages[language]
  const day = shortDate(language, onDay)
  if (kind === 'ended') return endedAs === 'came' ? words.came(day) : words.stopped(day)
  if (kind === 'movedOn') return words.movedOn(holder, day)
  if (kind === 'asked' || kind === 'stillWaiting') return words[kind](who(writtenBy), day)
  if (kind === 'news') return writtenBy === citizenId ? words.heard(who(writtenBy), day) : words.news(day)
  return words[kind](day)
}

/** What was promised and not kept; said as it is, before anything else. */
function Broken({ language, period, looking: { citizen } }: OneWait) {
  const words = ownMessages[language]
  const told = citizen === null ? words.brokenTo : messages[languageOfTongue(language)].brokenTo(citizen)
  const broken = brokenPromises(period)
  if (broken.length === 0) return null
  return (
    <div class="broken">
      <p class="title">{words.broken}</p>
      {broken.map(({ kind, onDay, words: why }) => (
        <p>
          {told[kind === 'closedBeforeStart' ? 'closed' : 'criteria'](shortDate(language, onDay))}{' '}
          {why && (
            <span class="words" dir="auto">
              {why}
            </span>
          )}
        </p>
      ))}
    </div>
  )
}

const sentencesOf = (language: Tongue, { fromWeeks: from, toWeeks: to }: UsualWait): string | null => {
  const { usual } = ownMessages[language]
  if (from === null || (from === 0 && to === null)) return null
  if (to === null) return usual.atLeast(from)
  return from === 0 ? usual.upTo(to) : usual.between(from, to)
}

const usualIn = (language: Tongue, usual: UsualWait | undefined): string[] => {
  const says = usual && sentencesOf(language, usual)
  return says ? [says] : []
}

/** How long it usually takes, with how many that is known from; or that it is not known. */
function Usual({ language, usual }: Pick<OneWait, 'language' | 'usual'>) {
  const words = ownMessages[language].usual
  const says = usual && sentencesOf(language, usual)
  return (
    <p class="small">
      {usual && says ? (
        <>
          {says} {usual.middleWeeks !== null && words.middle(usual.middleWeeks, usual.ended)}
        </>
      ) : (
        <>
          {words.unknown} {words.why}
        </>
      )}
    </p>
  )
}

/** What people wrote beside what they did, in their own words. */
function Told({ language, period, looking }: OneWait) {
  const who = (id: string) => calledTo(language, looking, id)
  const told = period.events.filter(
    ({ kind, words }) => words !== '' && kind !== 'closedBeforeStart' && kind !== 'criteriaMoved',
  )
  return (
    <>
      {told.map(({ onDay, writtenBy, words }) => (
        <OwnWords of={writtenBy === period.citizenId ? 'citizen' : 'worker'}>
          {words}
          <span class="small by">
            {who(writtenBy)}, {shortDate(language, onDay)}
          </span>
        </OwnWords>
      ))}
    </>
  )
}

/** The citizen's idea first, then what is agreed, or that nothing is. */
function Meanwhile({ language, period, looking }: OneWait) {
  const words = ownMessages[language]
  const { idea, meanwhile, endedOn } = period
  if (endedOn !== null) return null
  const own =
    looking.citizen === null ? words.ownIdea : messages[languageOfTongue(language)].ownIdea(looking.citizen)
  return (
    <div class="meanwhile">
      <h3>{words.meanwhile}</h3>
      {idea !== '' && (
        <>
          <p class="small">{own}</p>
          <OwnWords of="citizen">{idea}</OwnWords>
        </>
      )}
      {idea === '' && looking.citizen !== null && (
        <p class="small">{messages[languageOfTongue(language)].noIdea(looking.citizen)}</p>
      )}
      {meanwhile?.agreed && (
        <>
          <p class="small">{words.agreed}</p>
          <p class="words" dir="auto">
            {meanwhile.words}
          </p>
        </>
      )}
      {meanwhile?.agreed === false && <p>{words.nothingAgreed}</p>}
      {meanwhile === null && idea === '' && looking.citizen === null && <p>{words.notTalked}</p>}
    </div>
  )
}
