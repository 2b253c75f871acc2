import type { Child } from 'hono/jsx'
import { firstName, nearDay, shortDate, today, type Language } from '@lydhoer/words'
import { helpedBy } from '../matter/help.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { brokenPromises, daysWithoutNews, type WaitingEvent, type WaitingPeriod } from '../matter/waiting.ts'
import { liesWith, silence, whoAsks, type Onlooker } from '../matter/waits-now.tsx'
import { LineToScale } from './line-to-scale.tsx'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import type { UsualWait } from './queries.ts'

export interface Looking extends Onlooker {
  /** The visitor. */
  me: string
  now: Date
}

interface OneWait {
  language: Language
  period: WaitingPeriod
  usual: UsualWait | undefined
  looking: Looking
}

/** What somebody is called to whoever looks: you, the citizen's first name, a worker's, or somebody from the municipality. */
export const called =
  (language: Language, { me, citizen, names }: Looking, citizenId: string) =>
  (id: string): string => {
    if (id === me) return ownMessages[language].you
    if (id === citizenId) return citizen ?? ownMessages[language].you
    const name = names.get(id)
    return name === undefined
      ? { da: 'En fra kommunen', en: 'Somebody from the municipality' }[language]
      : firstName(name)
  }

/** One waiting period: how long without news, the line to scale with who did what on it, what happens next, and what there is meanwhile. */
export function OneWait({ children, ...one }: OneWait & { children?: Child }) {
  const { language, period, usual, looking } = one
  const day = today(looking.now)
  const who = called(language, looking, period.citizenId)
  const story = storyOf(one)
  return (
    <article class="wait" id={`venter-${period.id}`}>
      <h2 class="words">{period.what}</h2>
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
      <Meanwhile {...one} />
      {children}
    </article>
  )
}

const expected = (language: Language, { expectedBy }: WaitingPeriod, now: Date): string => {
  const words = ownMessages[language]
  if (expectedBy === null) return ''
  const day = nearDay(language, expectedBy, now)
  return expectedBy >= today(now) ? words.expected(day) : words.wasExpected(day)
}

/** What happened, a sentence each, from the first day on. */
function storyOf({ language, period, looking }: OneWait): string[] {
  const words = ownMessages[language]
  const who = called(language, looking, period.citizenId)
  return [
    words.since(shortDate(language, period.since)),
    ...period.events.map((event) => sentenceOf(language, event, period, who)),
  ]
}

function sentenceOf(
  language: Language,
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
function Broken({ language, period }: OneWait) {
  const words = ownMessages[language]
  const broken = brokenPromises(period)
  if (broken.length === 0) return null
  return (
    <div class="broken">
      <p class="title">{words.broken}</p>
      {broken.map(({ kind, onDay, words: why }) => (
        <p>
          {(kind === 'closedBeforeStart' ? words.brokenClosed : words.brokenCriteria)(
            shortDate(language, onDay),
          )}{' '}
          {why && <span class="words">{why}</span>}
        </p>
      ))}
    </div>
  )
}

const sentencesOf = (language: Language, { fromWeeks: from, toWeeks: to }: UsualWait): string | null => {
  const { usual } = ownMessages[language]
  if (from === null) return null
  if (to === null) return usual.atLeast(from)
  return from === 0 ? usual.upTo(to) : usual.between(from, to)
}

const usualIn = (language: Language, usual: UsualWait | undefined): string[] => {
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
  const who = called(language, looking, period.citizenId)
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
  const own = looking.citizen === null ? words.ownIdea : messages[language].ownIdea(looking.citizen)
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
        <p class="small">{messages[language].noIdea(looking.citizen)}</p>
      )}
      {meanwhile?.agreed && (
        <>
          <p class="small">{words.agreed}</p>
          <p class="words">{meanwhile.words}</p>
        </>
      )}
      {meanwhile?.agreed === false && <p>{words.nothingAgreed}</p>}
      {meanwhile === null && idea === '' && looking.citizen === null && <p>{words.notTalked}</p>}
    </div>
  )
}
