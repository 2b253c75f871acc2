import { ErrorSummary, Field } from '../../shared/page/fields.tsx'
import { FoundLine } from '../talk/look-up/found-line.tsx'
import { nameOf, questionAmong } from '../talk/passage/question.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Problem } from '../../shared/request/errors.ts'
import type { Cursor, FoundIn, LookedUp } from '../talk/look-up/look-up.ts'
import type { Visit } from '../../shared/request/route.ts'
import { holdsConversations } from '../talk/stretch/askers.ts'
import { talkTitle } from '../talk/title.ts'
import { messages } from './messages.ts'

interface FindPage {
  written: string
  /** In how many conversations and passages there is anything to look. */
  stretches: number
  problems: readonly Problem[]
  looked: LookedUp | null
}

const here = '/samtaler/find'
const addressFor = (written: string, from: Cursor | null = null) => {
  const on = from && { fra: from.id, tur: String(from.turn) }
  return `${here}?${new URLSearchParams({ ord: written, ...on }).toString()}`
}

/** One field, examples to press, and each place with what stands around it. */
export function findPage(visit: Visit, page: FindPage) {
  const words = messages[visit.language]
  const { written, problems, looked } = page
  const converses = holdsConversations(visit.me)
  const children = (
    <>
      <ErrorSummary problems={problems} language={visit.language} />
      <form
        method="get"
        action={here}
        role="search"
        aria-label={words.title}
        class="find"
        autocomplete="off"
        novalidate
      >
        <Field name="ord" label={words.field} hint={words.hint} problems={problems} language={visit.language}>
          {(wiring) => (
            <div class="row">
              <input
                class="form-input"
                type="search"
                name="ord"
                value={written}
                maxlength={400}
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                {...wiring}
              />
              <button class="button do">{words.find}</button>
            </div>
          )}
        </Field>
      </form>
      {looked ? <Results visit={visit} page={page} looked={looked} /> : <Examples visit={visit} />}
      <How visit={visit} open={problems.length > 0} />
    </>
  )
  return answer(
    visit,
    {
      title: words.title,
      when: page.stretches === 0 ? words.nowhere : converses ? words.lead : words.leadShared,
      seen: 'meAlone',
      children,
    },
    problems.length > 0 ? 422 : 200,
  )
}

function Examples({ visit }: { visit: Visit }) {
  const words = messages[visit.language]
  return (
    <section>
      <h2>{words.examples}</h2>
      <ul class="patterns">
        {words.patterns.map(([pattern, meaning]) => (
          <li>
            <a href={addressFor(pattern)}>{meaning}</a> <code>{pattern}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Results({ visit, page, looked }: { visit: Visit; page: FindPage; looked: LookedUp }) {
  const words = messages[visit.language]
  const { found, next } = looked
  const groups = Map.groupBy(found, ({ stretch }) => stretch)
  const nothing = next === null ? words.none : words.noneYet
  return (
    <section>
      <h2>{found.length === 0 ? nothing : words.count(found.length, next !== null)}</h2>
      {[...groups].map(([stretch, there]) => (
        <section class="found-in">
          <h3>{titleOf(visit, stretch)}</h3>
          <ol class="found">
            {there.map((one) => (
              <FoundLine found={one} goTo={words.hear(one.match.turn)} />
            ))}
          </ol>
        </section>
      ))}
      {next !== null && (
        <p class="row">
          <a class="button" href={addressFor(page.written, next)}>
            {found.length === 0 ? words.goOn : words.more}
          </a>
        </p>
      )}
    </section>
  )
}

function titleOf(visit: Visit, stretch: FoundIn['stretch']): string {
  const { ownerName, talkKind, heldOn } = stretch
  if (ownerName !== null) {
    const question = questionAmong(visit.services, visit.me, stretch)
    return messages[visit.language].from(ownerName, nameOf(visit.language, question, stretch))
  }
  return talkKind !== null && heldOn !== null ? talkTitle(visit, { kind: talkKind, heldOn }) : ''
}

function How({ visit, open }: { visit: Visit; open: boolean }) {
  const words = messages[visit.language]
  return (
    <details class="how" open={open}>
      <summary>{words.how}</summary>
      <dl>
        {words.writes.map(([pattern, meaning]) => (
          <>
            <dt>
              <code>{pattern}</code>
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
      <p>
        <a href="/ordbog">{words.glossary}</a>
      </p>
    </details>
  )
}
