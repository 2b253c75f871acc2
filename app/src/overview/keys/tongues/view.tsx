import { asHtml, longDate, ownTongues, tongueNames } from '@lydhoer/words'
import { answer } from '../../../shared/page/layout.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import { addresses, Parts, underTheKeys } from '../parts.tsx'
import { messages } from './messages.ts'
import type { OpenTongue } from './queries.ts'

/** What citizens' pages can be read in, who has read it, and whether it is on. */
export function tonguesPage(visit: Visit, open: readonly OpenTongue[]) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      <Parts visit={visit} open="tongues" />
      <p>{words.ownWords}</p>
      {ownTongues.map((tongue) => {
        const on = open.find((one) => one.tongue === tongue)
        return (
          <section>
            <h2>
              {words.names[tongue]}
              {tongue !== 'easy' && (
                <>
                  {' · '}
                  <bdi lang={asHtml(tongue).lang}>{tongueNames[tongue]}</bdi>
                </>
              )}
            </h2>
            <p>{tongue === 'easy' ? words.easyUnread : words.unread}</p>
            <form
              method="post"
              action={`${addresses.tongues}/${tongue}/${on ? 'sluk' : 'taend'}`}
              class="row"
            >
              <span class="small">
                {on ? words.on(longDate(language, on.openedAt), on.openedBy) : words.off}
              </span>
              <button
                class="button"
                aria-label={`${on ? words.turnOff : words.turnOn}: ${words.names[tongue]}`}
              >
                {on ? words.turnOff : words.turnOn}
              </button>
            </form>
          </section>
        )
      })}
    </>
  )
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: { rows: 'tongue_open' },
    parents: underTheKeys(visit),
    children,
  })
}
