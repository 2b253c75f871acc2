import { longDate } from '@lydhoer/words'
import type { Visit } from '../../../shared/request/route.ts'
import { ownMessages } from '../own-messages.ts'
import type { OwnFlip } from './own.ts'

/** Whether the meeting may be recorded, the citizen's own yes or no, and what was recorded. */
export function OwnRecording({ visit: { tongue: language }, own }: { visit: Visit; own: OwnFlip }) {
  const { flip, recording } = own
  const words = ownMessages[language]
  if (!recording) return null
  const address = `/min/flip/${flip.id}`
  const { mine, sound, transcript } = recording
  const whose = (voice: number) => {
    const party = transcript?.talk.voices[voice]?.party
    return party && party !== 'other' ? words[party] : words.somebody
  }
  return (
    <section>
      <h2>{words.recording}</h2>
      <p>{words.recordingUntil(longDate(language, recording.keptUntil))}</p>
      <p>{words.recordingNo}</p>
      {mine !== null && <p>{mine ? words.youYes : words.youNo}</p>}
      <form method="post" action={`${address}/optagelse`} class="row">
        {mine !== true && (
          <button class="button" name="says" value="yes">
            {words.yes}
          </button>
        )}
        {mine !== false && (
          <button class="button" name="says" value="no">
            {words.no}
          </button>
        )}
      </form>
      {sound && (
        <>
          <h3>{words.sound}</h3>
          <audio controls preload="none" src={`${address}/lyd`} aria-label={words.sound} />
        </>
      )}
      {transcript && (
        <details>
          <summary>{words.text(transcript.talk.turns.length)}</summary>
          <ol class="bare">
            {transcript.talk.turns.map(({ voice, text }) => (
              <li>
                <span class="small">{whose(voice)}</span>{' '}
                <span class="words" dir="auto">
                  {text}
                </span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}
