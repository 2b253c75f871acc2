import { listIn, longDate } from '@lydhoer/words'
import { Field } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import { holdsOneOf, whoReflect } from '../../shared/people/roles.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { Searched } from '../../shared/searching/searched.ts'
import type { Candidate } from './candidates.ts'
import type { Found } from './find.ts'
import { cursorOf } from './form.ts'
import type { Line } from './line.ts'
import { messages } from './messages.ts'

interface Looked {
  found: readonly Found[]
  next: Candidate | null
  /** What has only some of it, where that was looked for. */
  partly: readonly Found[] | null
  /** Whether there may be something that has only some of it. */
  canHaveSome: boolean
  /** Words that are nearly what was typed. */
  nearest: readonly string[]
  /** Whether something is still to be taken in. */
  isBehind: boolean
}

interface SearchPage {
  ord: string
  /** The kinds that the visitor may look in, and the one chosen. */
  kinds: readonly Searched[]
  chosen: Searched | null
  after: string | null
  looked: Looked | 'onlyCommon' | null
}

const here = '/soeg'

const addressFor = (ord: string, more: Record<string, string> = {}) =>
  `${here}?${new URLSearchParams({ ord, ...more }).toString()}`

const ofKind = (chosen: Searched | null): Record<string, string> => (chosen ? { slags: chosen.kind } : {})

/** One field; what was found, the newest first; and what was looked in, and what not. */
export function searchPage(visit: Visit, page: SearchPage) {
  const { language } = visit
  const words = messages[language]
  const { ord, chosen, looked } = page
  const children = (
    <>
      <form
        method="get"
        action={here}
        role="search"
        aria-label={words.title}
        class="search"
        autocomplete="off"
      >
        <Field name="ord" label={words.field} hint={words.hint} problems={[]} language={language}>
          {(wiring) => (
            <div class="row">
              <input
                class="form-input"
                type="search"
                name="ord"
                value={ord}
                maxlength={400}
                autocomplete="off"
                autocapitalize="none"
                {...wiring}
              />
              <button class="button do">{words.search}</button>
            </div>
          )}
        </Field>
        {chosen && <input type="hidden" name="slags" value={chosen.kind} />}
      </form>
      {looked !== null && <Kinds visit={visit} page={page} />}
      {looked === 'onlyCommon' && <p role="status">{words.onlyCommon}</p>}
      {looked !== null && looked !== 'onlyCommon' && <Results visit={visit} page={page} looked={looked} />}
      {ord !== '' && holdsOneOf(visit.me.roles, whoReflect) && (
        <form method="get" action="/samtaler/find" class="search-talk">
          <input type="hidden" name="ord" value={ord} />
          <button class="button">{words.inTalk(ord)}</button>
        </form>
      )}
      <section class="search-where small">
        <p>
          {words.what}:{' '}
          {listIn(
            language,
            page.kinds.map(({ many }) => lowered(many[language])),
          )}
          .
        </p>
        <p>{words.notIn}</p>
      </section>
    </>
  )
  return answer(visit, { title: words.title, when: words.lead, seen: 'meAlone', children })
}

/** In a list of words, save what is written large as a whole. */
const lowered = (name: string) =>
  /^\p{Lu}{2}/u.test(name) ? name : name.slice(0, 1).toLocaleLowerCase('da') + name.slice(1)

function Kinds({ visit, page }: { visit: Visit; page: SearchPage }) {
  const words = messages[visit.language]
  const { ord, kinds, chosen } = page
  const one = (kind: Searched | null, name: string) => (
    <li>
      <a href={addressFor(ord, ofKind(kind))} aria-current={kind === chosen ? 'true' : undefined}>
        {name}
      </a>
    </li>
  )
  return (
    <nav aria-label={words.choose} class="search-kinds">
      <ul>
        {one(null, words.all)}
        {kinds.map((kind) => one(kind, kind.many[visit.language]))}
      </ul>
    </nav>
  )
}

function Results({ visit, page, looked }: { visit: Visit; page: SearchPage; looked: Looked }) {
  const words = messages[visit.language]
  const { found, next, partly } = looked
  const { ord, chosen, after } = page
  const isNone = found.length === 0 && next === null
  return (
    <section>
      <h2>{isNone && after === null ? words.none(ord) : words.count(found.length, next !== null)}</h2>
      {looked.isBehind && <p>{words.isBehind}</p>}
      {found.length === 0 && next !== null && <p>{words.goesOn}</p>}
      <List visit={visit} found={found} />
      <Pages
        visit={visit}
        page={{ rows: found, after, next: next && cursorOf(next) }}
        address={addressFor(ord, ofKind(chosen))}
      />
      {isNone && after === null && <Tries visit={visit} page={page} looked={looked} />}
      {looked.canHaveSome && (
        <p>
          <a href={addressFor(ord, { ...ofKind(chosen), noget: '1' })}>{words.seePartly}</a>
        </p>
      )}
      <Partly visit={visit} some={partly} found={found} />
    </section>
  )
}

/** What has only some of it, without what has all of it. */
function Partly({
  visit,
  some,
  found,
}: {
  visit: Visit
  some: readonly Found[] | null
  found: readonly Found[]
}) {
  const words = messages[visit.language]
  const known = new Set(found.map(({ kind, href, day }) => `${kind.kind} ${href} ${day}`))
  const others = some?.filter(({ kind, href, day }) => !known.has(`${kind.kind} ${href} ${day}`))
  if (!others) return null
  if (others.length === 0) return found.length > 0 ? <p>{words.nothingPartly}</p> : null
  return (
    <section>
      <h2>{words.partly}</h2>
      <List visit={visit} found={others} />
    </section>
  )
}

function Tries({ visit, page, looked }: { visit: Visit; page: SearchPage; looked: Looked }) {
  const words = messages[visit.language]
  return (
    <>
      {looked.nearest.length > 0 && (
        <p>
          {words.meant}{' '}
          {looked.nearest.map((word, at) => (
            <>
              {at > 0 && ', '}
              <a href={addressFor(word)}>{word}</a>
            </>
          ))}
          ?
        </p>
      )}
      <ul>
        {words.tries.map((one) => (
          <li>{one}</li>
        ))}
        {page.chosen && (
          <li>
            <a href={addressFor(page.ord)}>{words.tryAll}</a>
          </li>
        )}
      </ul>
    </>
  )
}

function List({ visit, found }: { visit: Visit; found: readonly Found[] }) {
  if (found.length === 0) return null
  return (
    <ol class="search-found">
      {found.map((one) => (
        <One visit={visit} found={one} />
      ))}
    </ol>
  )
}

function One({ visit: { language }, found }: { visit: Visit; found: Found }) {
  const { kind, name, under, line, href, day } = found
  // What has no name of its own is gone to by the words that were found in it.
  const called = name ?? line
  return (
    <li>
      <p class="small">
        {kind.one[language]}, {longDate(language, day)}
      </p>
      <p>
        <a href={href}>{called ? <Marked line={called} /> : kind.one[language]}</a>
      </p>
      {name && line && (
        <p>
          <Marked line={line} />
        </p>
      )}
      {under && <p class="small">{under}</p>}
    </li>
  )
}

const Marked = ({ line }: { line: Line }) => (
  <>{line.map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}</>
)
