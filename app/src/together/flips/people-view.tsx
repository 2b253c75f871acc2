import type { Visit } from '../../shared/request/route.ts'
import { parties, partyNames, roomPartyNames, suggested } from './kinds.ts'
import { messages } from './messages.ts'
import type { Invited } from './people.ts'
import type { Within } from './read.ts'

/** The visitor's own invitation: why they, what to bring, and what they answered. */
export function YourInvitation({ visit, within: { flip, mine } }: { visit: Visit; within: Within }) {
  const words = messages[visit.language]
  if (!mine || flip.prepares || flip.isOff) return null
  return (
    <section class="soft flip-yours">
      <h2>{words.yours}</h2>
      <dl>
        <dt>{words.whyYou}</dt>
        <dd class="words">{mine.why}</dd>
        <dt>{words.bring}</dt>
        <dd class="words">{mine.bring || words.bringNothing}</dd>
      </dl>
      {mine.answer && <p>{words.youSaid[mine.answer.says]}</p>}
      {mine.answer?.question && <p class="small">{words.question(mine.answer.question)}</p>}
      {mine.reply && <p class="words">{words.reply(mine.reply)}</p>}
      <p>
        <a
          class={mine.answer && mine.answer.says !== 'asks' ? undefined : 'button do'}
          href={`/flip/${flip.id}/svar`}
        >
          {mine.answer ? words.answerAnew : words.answer}
        </a>
      </p>
    </section>
  )
}

/** Who is invited, side by side, with what each answers. */
export function WhoIsInIt({
  visit,
  within: { flip, people, seats, inside, kept },
}: {
  visit: Visit
  within: Within
}) {
  const words = messages[visit.language]
  return (
    <section>
      <h2>{words.who}</h2>
      <div class="flip-two">
        {parties.map((party) => {
          const those = people.filter((one) => one.party === party)
          const [from, to] = suggested[party]
          return (
            <section class={`flip-of-${party}`}>
              <h3>{partyNames[party][visit.language]}</h3>
              <p class="small">{words.countHere(those.length, from, to)}</p>
              <ul class="bare flip-people">
                {those.map((one) => (
                  <li>
                    <Person visit={visit} flip={flip} one={one} />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        {seats.length > 0 && (
          <section class="flip-of-citizen">
            <h3>{roomPartyNames.citizen[visit.language]}</h3>
            <ul class="bare flip-people">
              {seats.map(({ called, says }) => (
                <li>
                  <p>
                    {called || words.aCitizen} <span class="small">{words.says[says ?? 'none']}</span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {!flip.isOff && inside.phase !== 'ended' && (
        <p>
          <a href={`/flip/${flip.id}/borger`}>{words.inviteCitizen}</a>
        </p>
      )}
      {flip.prepares && !flip.isOff && inside.phase !== 'ended' && (
        <p>
          <a href={`/flip/${flip.id}/inviter`}>{words.invite}</a>
        </p>
      )}
      <p class="small">{kept}</p>
    </section>
  )
}

function Person({ visit: { language }, flip, one }: { visit: Visit; flip: Within['flip']; one: Invited }) {
  const words = messages[language]
  const { answer } = one
  const asks = answer?.says === 'asks' && one.reply === ''
  return (
    <>
      <p>
        {one.name}{' '}
        <span class="small">
          {one.id === flip.preparedBy.id ? words.preparing : words.says[answer?.says ?? 'none']}
        </span>
      </p>
      {answer?.question && <p class="small words">{words.question(answer.question)}</p>}
      {one.reply && <p class="small words">{words.reply(one.reply)}</p>}
      {answer?.brings && <p class="small words">{words.brings(answer.brings)}</p>}
      {answer?.hopes && <p class="small words">{words.hopes(answer.hopes)}</p>}
      {flip.prepares && one.id !== flip.preparedBy.id && (
        <p>
          <a
            class="small"
            href={`/flip/${flip.id}/inviteret/${one.id}`}
            aria-label={asks ? words.replyToOf(one.name) : words.editOf(one.name)}
          >
            {asks ? words.replyTo : words.edit}
          </a>
        </p>
      )}
    </>
  )
}
