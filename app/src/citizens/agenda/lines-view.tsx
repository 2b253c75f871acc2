import { nearDay, shortDate, type Tongue } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import type { AgendaLine } from '../matter/agenda-lines.ts'
import { helpedBy } from '../matter/help.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { isPictogram, pictogramNames } from '../matter/pictograms/names.ts'
import { Pictograms } from '../matter/pictograms/pictograms.tsx'
import { inWords, SpokenLine } from '../matter/spoken.tsx'
import { ownMessages } from './own-messages.ts'

/** What the citizen said, as they said it: words, pictures, or both; or aloud. */
export function Said({ visit, line, large }: { visit: Visit; line: AgendaLine; large?: boolean }) {
  const { tongue: language } = visit
  if (line.spoken) return <SpokenLine visit={visit} line={line} large={large} />
  return (
    <OwnWords of="citizen" large={large}>
      {line.words !== '' && (
        <p class="said">
          “<span data-saved>{line.words}</span>”
        </p>
      )}
      <Pictograms codes={line.pictures} language={language} />
    </OwnWords>
  )
}

/** What the law asks the two to talk about, marked as the system's and not the citizen's. */
export function LawLine({ line, language }: { line: AgendaLine; language: Tongue }) {
  return (
    <OwnWords of="system">
      {ownMessages[language].lawAsks} <span data-saved>{line.words}</span>
    </OwnWords>
  )
}

/** So much of a line that it can be told from the next when it is read aloud. */
export function beginningOf(line: AgendaLine, language: Tongue): string {
  const [words, pictures] = [inWords(language, line), line.pictures]
  if (words !== '') return words.length > 60 ? `${words.slice(0, 60)} …` : words
  return pictures
    .filter(isPictogram)
    .map((code) => pictogramNames[code][language])
    .join(', ')
}

/** For how long a line has waited where a meeting did not reach it, and who helped to put it down; nothing where there is nothing to say. */
export function aboutLine({ tongue: language, services }: Visit, line: AgendaLine): string {
  const words = ownMessages[language]
  const waited = waitedFor(language, line.createdAt, services.now())
  return [
    line.carriedOver > 0 && words[line.carriedOver === 1 ? 'notReached' : 'notReachedOften'](waited),
    line.helpedBy && helpedBy[line.helpedBy][language],
    line.correctedAt && words.correctedOn(nearDay(language, line.correctedAt, services.now())),
  ]
    .filter(Boolean)
    .join(' ')
}

/** When a line was said: yesterday, or the date. */
export const saidOn = ({ tongue: language, services }: Visit, { createdAt }: AgendaLine): string =>
  nearDay(language, createdAt, services.now())

/** In the words of each day: «ni dage», «fire uger». */
function waitedFor(language: Tongue, since: Date, now: Date): string {
  const words = ownMessages[language]
  const days = Math.max(1, Math.floor((now.getTime() - since.getTime()) / 86_400_000))
  return days < 14 ? words.days(days) : words.weeks(Math.floor(days / 7))
}

/** What came of a line at a meeting, and when. */
export function cameOf({ tongue: language }: Visit, { cameOfIt, answeredAt }: AgendaLine): string {
  const words = ownMessages[language]
  return cameOfIt && answeredAt ? words.on(words.outcomes[cameOfIt], shortDate(language, answeredAt)) : ''
}
