import type { Tongue } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import type { AgendaLine } from './agenda-lines.ts'
import { lasts } from './lasts.ts'
import { messages } from './messages.ts'
import { OwnWords } from './own-words.tsx'
import { Pictograms } from './pictograms/pictograms.tsx'

/** What a line says where it can be told in words: itself, or that it was said aloud. */
export const inWords = (language: Tongue, { words, spoken }: AgendaLine): string =>
  words !== '' || !spoken ? words : messages[language].saidAloud(lasts(spoken.durationMs))

/**
 * A line that is still sound, to be heard by the citizen and those who work with them, with what has been written down of it.
 * The sound is fetched when it is played and not before: for staff, hearing it leaves a line.
 */
export function SpokenLine({
  visit,
  line,
  large,
}: {
  visit: Visit
  line: AgendaLine
  large?: boolean | undefined
}) {
  const { tongue: language, me } = visit
  if (!line.spoken) return null
  const { writtenDown } = line.spoken
  const agenda = me.personId === line.citizenId ? '/min/dagsorden' : `/borgere/${line.citizenId}/dagsorden`
  const says = inWords(language, line)
  return (
    <>
      <OwnWords of="citizen" large={large}>
        <p class="spoken">{says}</p>
        <audio controls preload="none" src={`${agenda}/sagt/${line.id}/lyd`} aria-label={says} />
      </OwnWords>
      {writtenDown && (
        <div class="written-down">
          <p class="small">{byWhom(visit, line, writtenDown.by)}</p>
          <OwnWords of="citizen">
            {writtenDown.words !== '' && (
              <p class="said">
                “<span data-saved>{writtenDown.words}</span>”
              </p>
            )}
            <Pictograms codes={writtenDown.pictures} language={language} />
          </OwnWords>
        </div>
      )}
    </>
  )
}

/** For whoever works with the citizen: where the two put it into words, or that it waits for the citizen's yes. */
export function PutIntoWords({ visit: { language }, line }: { visit: Visit; line: AgendaLine }) {
  const words = messages[language]
  const writtenDown = line.spoken?.writtenDown
  const says = inWords(language, line)
  return (
    <p class="small">
      {writtenDown && `${words.waitsForYes} `}
      {writtenDown?.by !== line.citizenId && (
        <a
          href={`/borgere/${line.citizenId}/dagsorden/sagt/${line.id}/ord`}
          aria-label={words.inWordsOne(says)}
        >
          {writtenDown ? words.otherWords : words.inWords}
        </a>
      )}
    </p>
  )
}

function byWhom({ tongue: language, me }: Visit, { citizenId }: AgendaLine, by: string): string {
  const words = messages[language]
  if (by !== citizenId) return words.downBySomebody
  return me.personId === citizenId ? words.downByYou : words.downByCitizen
}
