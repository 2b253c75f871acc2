import { listIn, longDate, type Language } from '@lydhoer/words'
import { answer } from '../../../shared/page/layout.tsx'
import { Pages } from '../../../shared/page/pages.tsx'
import type { ListPage } from '../../../shared/request/list-page.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { Theme, ThemeState } from './themes.ts'

/** Where the themes of each state are listed. */
export const listOf: Readonly<Record<ThemeState, string>> = {
  waiting: '/rum/temaer',
  taken: '/rum/temaer/taget-op',
  aside: '/rum/temaer/lagt-til-side',
}
const states = ['waiting', 'taken', 'aside'] as const

/** What has become of a theme, in a line. */
export function stateIn(language: Language, { state, room, takenOn, deciderName }: Theme): string {
  const words = messages[language]
  const by = deciderName ? ` ${words.by(deciderName)}` : ''
  if (state === 'waiting') return words.state.waiting
  if (state === 'aside') return `${words.state.aside}${by}`
  const day = longDate(language, takenOn ?? '')
  return room ? words.state.taken(room.name, day) : words.state.takenWithout(day)
}

/** Whether others meet it, and who wants to be named. */
export function heardIn(language: Language, { heard, named }: Theme): string {
  const words = messages[language]
  return [words.heard[heard], named.length > 0 && words.names(listIn(language, named))]
    .filter(Boolean)
    .join(' ')
}

/** Themes under each other: what they are, and what has become of them. */
export function Themes({ language, themes }: { language: Language; themes: readonly Theme[] }) {
  return (
    <ul class="list">
      {themes.map((theme) => (
        <li>
          <p class="title">
            <a href={`/rum/temaer/${theme.id}`}>{theme.words}</a>
          </p>
          <p class="small">
            {stateIn(language, theme)} · {heardIn(language, theme)}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** The themes that wait, were taken up, or laid aside. */
export function themesPage(visit: Visit, state: ThemeState, page: ListPage<Theme>) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      <nav class="crumbs here" aria-label={words.whichShown}>
        {states.map((one) => (
          <a href={listOf[one]} aria-current={one === state ? 'page' : undefined}>
            {words.shown[one]}
          </a>
        ))}
      </nav>
      {page.rows.length === 0 && page.after === null && <p>{words.none[state]}</p>}
      {page.rows.length > 0 && <Themes language={language} themes={page.rows} />}
      <Pages visit={visit} page={page} address={listOf[state]} />
    </>
  )
  return answer(visit, {
    title: state === 'waiting' ? words.title : `${words.title}: ${words.shown[state].toLowerCase()}`,
    when: words.lead,
    seen: { rows: 'learning_theme' },
    ...(state !== 'waiting' && { parents: [{ href: listOf.waiting, word: words.title }] }),
    act: (
      <a class="button do" href="/rum/temaer/nyt">
        {words.propose}
      </a>
    ),
    children,
  })
}
