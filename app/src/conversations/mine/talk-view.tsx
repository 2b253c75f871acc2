import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import type { Transcript } from '../talk/transcript/transcript.ts'
import { TurnLine } from '../talk/transcript/turn-text.tsx'
import { messages } from './messages.ts'
import { stillToCome } from './material.ts'
import type { conversationsWith } from './queries.ts'

interface TalkPage {
  one: Awaited<ReturnType<typeof conversationsWith>>[number]
  hearable: boolean
  transcript: Transcript | null
}

/** The sound and the text of one talk, for the one it is about: what one may open now, and when the rest comes. */
export function talkPage(visit: Visit, { one, hearable, transcript }: TalkPage) {
  const words = messages[visit.language]
  const title = words.held(kindNames[one.kind]?.[visit.language] ?? '', longDate(visit.language, one.held_on))
  const back = (
    <p>
      <a href="/min">{words.back}</a>
    </p>
  )
  const children = (
    <>
      {back}
      <h1>{title}</h1>
      <p class="lead">{words.withWhom(one.heldBy, one.department_name)}</p>
      {hearable && (
        <section>
          <h2>{words.theSound}</h2>
          <audio
            controls
            preload="metadata"
            src={`/min/samtaler/${one.id}/lyd`}
            aria-label={words.theSound}
          />
        </section>
      )}
      {stillToCome(one, words).map((sentence) => (
        <p>{sentence}</p>
      ))}
      {transcript && <TalkText visit={visit} transcript={transcript} />}
      {back}
    </>
  )
  return answer(visit, { title, narrow: true, children })
}

function TalkText({ visit, transcript: { conversation, voices } }: { visit: Visit; transcript: Transcript }) {
  const words = messages[visit.language]
  return (
    <section>
      <h2>{words.theText}</h2>
      <p class="lead">{words.textLead}</p>
      <ol class="page phone">
        {conversation.turns.map((turn) => (
          <TurnLine
            turn={turn}
            role={voices.find((voice) => voice.code === turn.speaker)?.role ?? 'other'}
            notation={conversation.notation}
            speaks={turn.speaker}
          />
        ))}
      </ol>
    </section>
  )
}
