import { longDate, today } from '@lydhoer/words'
import { SeenBy } from '../../shared/page/head.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { standing } from './form.ts'
import { messages } from './messages.ts'
import type { RoomProps } from './room-props.ts'

/** What is asked of those who carry a room and of its leader: a question, and room to answer in. */
export function WhatStandsInTheWay({ visit, room, asks, again }: RoomProps & { visit: Visit }) {
  const { language } = visit
  const words = messages[language]
  const { title, says } = words.asks[asks ?? 'hindered']
  return (
    <section class="soft">
      <h2>{title}</h2>
      {asks && <p>{says}</p>}
      <AnswerForm visit={visit} room={room} again={again} isAsked />
    </section>
  )
}

function AnswerForm({
  visit: { language },
  room,
  again,
  isAsked,
}: Pick<RoomProps, 'room' | 'again'> & { visit: Visit; isAsked?: boolean }) {
  const words = messages[language]
  const form = fill(language, standing, { again })
  return (
    <>
      <SeenBy language={language} seen={{ rows: 'learning_room_answer', with: [words.carriersAndLeader] }} />
      <FormOf form={form} to={`/rum/${room.id}/staar-i-vejen`}>
        <LongText form={form} name="words" label={words.answer} hint={words.answerHint} rows={3} />
        <button class={isAsked ? 'button do' : 'button'}>{words.keep}</button>
      </FormOf>
    </>
  )
}

/** What was answered before, each with its day; and room to say it though nobody asks. */
export function Answers({ visit, room, answers, asks, again }: RoomProps & { visit: Visit }) {
  const { language, me } = visit
  const words = messages[language]
  const isAsked = asks !== null || again !== undefined
  if (answers.length === 0)
    return isAsked ? null : (
      <details>
        <summary>{words.sayWhat}</summary>
        <AnswerForm visit={visit} room={room} again={again} />
      </details>
    )
  return (
    <section>
      <h2>{words.answers}</h2>
      <SeenBy language={language} seen={{ rows: 'learning_room_answer', with: [words.carriersAndLeader] }} />
      <ul class="list">
        {answers.map((one) => {
          const day = longDate(language, today(one.createdAt))
          const isMine = one.authorId === me.personId
          return (
            <li>
              <p class="words">{one.words}</p>
              <p class="small">{isMine ? words.youAnswered(day) : words.answered(one.authorName, day)}</p>
              {isMine && (
                <form method="post" action={`/rum/${room.id}/svar/${one.id}/slet`}>
                  <button class="quiet">{words.takeBack}</button>
                </form>
              )}
            </li>
          )
        })}
      </ul>
      {!isAsked && (
        <details>
          <summary>{words.sayWhat}</summary>
          <AnswerForm visit={visit} room={room} again={again} />
        </details>
      )}
    </section>
  )
}
