import { firstName } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { talkTitleToCitizen, talkWith } from '../talk/title.ts'
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
  const words = messages[visit.tongue]
  const children = (
    <>
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
      {transcript && <TalkText visit={visit} talk={one.id} transcript={transcript} />}
    </>
  )
  return answer(visit, {
    title: talkTitleToCitizen(visit, talkWith(one)),
    when: words.withWhom(one.heldBy, one.department_name),
    seen: {
      rows: 'turn',
      with: [firstName(one.heldBy) || words.theWorker],
      openFor: one.shares.length > 0 ? [words.thoseWithAPart] : [],
    },
    except: one.shares.length > 0 ? words.onlyThePart : undefined,
    parents: [{ href: '/min', word: words.mine }],
    next: [{ href: '/min', word: words.back }],
    narrow: true,
    children,
  })
}

function TalkText({
  visit,
  talk,
  transcript: { conversation, voices },
}: {
  visit: Visit
  talk: string
  transcript: Transcript
}) {
  const words = messages[visit.tongue]
  const roleOf = (code: string) => voices.find((voice) => voice.code === code)?.role ?? 'other'
  return (
    <section>
      <h2>{words.theText}</h2>
      <p class="lead">{words.textLead}</p>
      <p>{words.toPlanLead}</p>
      <ol class="page phone">
        {conversation.turns.map((turn) => (
          <TurnLine
            turn={turn}
            role={roleOf(turn.speaker)}
            notation={conversation.notation}
            speaks={turn.speaker}
            act={
              roleOf(turn.speaker) === 'citizen' && (
                <a
                  class="small to-plan"
                  href={`/min/plan/vaelg/${talk}?tur=${turn.number}`}
                  aria-label={words.toPlanOf(turn.number)}
                >
                  {words.toPlan}
                </a>
              )
            }
          />
        ))}
      </ol>
    </section>
  )
}
