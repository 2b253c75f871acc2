import { answer } from '../../page/layout.tsx'
import type { Page } from '../../request/route.ts'
import { messages } from './messages.ts'
import type { Refused } from './queries.ts'

/** Where one signs in; and, for whoever was not let in, why. */
export function signInPage(page: Page, back: string, refused?: Refused) {
  const words = messages[page.tongue]
  const { openId, personas, config } = page.services
  const groups = [...new Set(personas.map((persona) => persona.role))]
  const children = (
    <>
      {!openId && !config.demo && <p>{words.noWay}</p>}
      {config.demo && (
        <section>
          <h2>{words.tryAs}</h2>
          <p class="lead">{words.tryLead}</p>
          <form method="post" action="/log-ind/som">
            <input type="hidden" name="til" value={back} />
            {groups.map((group) => (
              <ul class="list personas">
                {personas
                  .filter((persona) => persona.role === group)
                  .map((persona) => (
                    <li>
                      <button class="quiet title" name="personId" value={persona.personId}>
                        {persona.name}
                      </button>
                      <p class="small">{persona.blurb[page.language]}</p>
                    </li>
                  ))}
              </ul>
            ))}
          </form>
        </section>
      )}
    </>
  )
  const act = openId && (
    <a class="button do" href={`/log-ind/kommune?til=${encodeURIComponent(back)}`}>
      {words.withMunicipality}
    </a>
  )
  const when = refused ? <span role="alert">{words.refused[refused]}</span> : words.lead
  const head = { title: words.title, when, seen: 'anyone', act, narrow: true } as const
  return answer(page, { ...head, children }, refused ? 403 : 200)
}
