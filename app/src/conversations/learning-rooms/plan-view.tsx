import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages as ofRooms } from './messages.ts'
import { messages } from './plan-messages.ts'
import { planFor } from './plan.ts'
import type { Theme } from './themes/themes.ts'
import { roomLengths, type RoomLength } from './rooms.ts'

/** A plan that somebody who has never held a room can follow: step by step, with minutes and what to say. */
export function planPage(visit: Visit, length: RoomLength, theme?: Theme) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      {theme && (
        <section>
          <h2>{words.theme}</h2>
          <p class="words">{theme.words}</p>
        </section>
      )}
      <section>
        <h2>{words.beforeTitle}</h2>
        <ul>
          {words.before.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.caption}</h2>
        <ol class="plan">
          {planFor(language, length).map(({ minutes, name, does, says }) => (
            <li>
              <h3>
                {name} <span class="small">{words.minutes(minutes)}</span>
              </h3>
              <p>{does}</p>
              <p>
                <span class="small">{words.sayThis}: </span>
                {says}
              </p>
            </li>
          ))}
        </ol>
        <p>{words.rules}</p>
      </section>
      <section>
        <h2>{words.others}</h2>
        <p class="row">
          {roomLengths
            .filter((one) => one !== length)
            .map((one) => (
              <a href={`/rum/plan/${one}`}>{ofRooms[language].planOf(one)}</a>
            ))}
        </p>
      </section>
    </>
  )
  return answer(visit, {
    title: words.title(length),
    when: words.lead[length],
    seen: 'meAlone',
    except: words.samePlan,
    act: (
      <a class="button do" href={`/rum/plan/${length}/papir`}>
        {words.print}
      </a>
    ),
    children,
  })
}
