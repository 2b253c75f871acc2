import { answer } from '../../shared/page/layout.tsx'
import { holdsOneOf, whoAreOfTheHouse, whoReflect } from '../../shared/people/roles.ts'
import type { Found } from '../../shared/request/finder.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'

/** What fits, by what they are. */
export interface Kind {
  title: string
  found: readonly Found[]
}

/** The field by itself, for whoever has no scripts or wants to see it all. */
export function findPage(visit: Visit, asked: string, kinds: readonly Kind[]) {
  const words = messages[visit.language]
  const children = (
    <>
      <form method="post" action="/find" role="search" class="row" autocomplete="off">
        <label class="form-label" for="find-words">
          {words.field}
        </label>
        <input
          class="form-input"
          type="search"
          id="find-words"
          name="ord"
          value={asked}
          maxlength={200}
          autocomplete="off"
        />
        <button class="button do">{words.find}</button>
      </form>
      {asked ? <FoundList visit={visit} asked={asked} kinds={kinds} /> : <Kinds kinds={kinds} />}
    </>
  )
  return answer(visit, {
    title: words.title,
    when: reflects(visit) ? words.lead : words.leadGoTo,
    seen: 'meAlone',
    children,
  })
}

/** What was found, by what it is; last the ways to look in all that was written and in what was said. */
export function FoundList({ visit, asked, kinds }: { visit: Visit; asked: string; kinds: readonly Kind[] }) {
  const words = messages[visit.language]
  if (!asked) return <></>
  const n = kinds.reduce((sum, { found }) => sum + found.length, 0)
  return (
    <div class="found-kinds">
      <p class={n > 0 ? 'read-aloud' : undefined} role="status">
        {n > 0 ? words.howMany(n) : words.none(asked)}
      </p>
      <Kinds kinds={kinds} />
      {holdsOneOf(visit.me.roles, whoAreOfTheHouse) && (
        <form method="get" action="/soeg">
          <input type="hidden" name="ord" value={asked} />
          <button class="quiet">{words.inAll(asked)}</button>
        </form>
      )}
      {reflects(visit) && (
        <form method="get" action="/samtaler/find">
          <input type="hidden" name="ord" value={asked} />
          <button class="quiet">{words.inTalk(asked)}</button>
        </form>
      )}
    </div>
  )
}

function Kinds({ kinds }: { kinds: readonly Kind[] }) {
  return (
    <>
      {kinds.map(({ title, found }) => (
        <section class="found-kind">
          <h2>{title}</h2>
          <ul>
            {found.map(({ href, word, about }) => (
              <li>
                <a href={href}>{word}</a>
                {about && <span class="small"> {about}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const reflects = ({ me }: Visit) => holdsOneOf(me.roles, whoReflect)
