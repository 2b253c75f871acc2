import { whenItBegins } from '@lydhoer/words'
import { answer } from '../../../shared/page/layout.tsx'
import { holdsOneOf, whoBringTogether } from '../../../shared/people/roles.ts'
import type { Visit } from '../../../shared/request/route.ts'
import { heardIn, listOf, stateIn } from './list-view.tsx'
import type { ComingMeeting } from '../team-meetings/meetings.ts'
import { OnMeetings } from '../team-meetings/view.tsx'
import { Gathered } from './gathered-view.tsx'
import type { Hung } from './gathered.ts'
import { hangMessages } from './hang-messages.ts'
import { messages } from './messages.ts'
import type { ThemeSlot } from './slots.ts'
import type { Theme } from './themes.ts'

interface ThemeProps {
  theme: Theme
  /** What hangs on it that the visitor may see. */
  hung: readonly Hung[]
  slots: readonly ThemeSlot[]
  /** Those that it is on and that the visitor is in. */
  meetings: readonly ComingMeeting[]
}

/** A theme: what it is, who meets it too, and what becomes of it. */
export function themePage(visit: Visit, { theme, hung, slots, meetings }: ThemeProps) {
  const { language, me } = visit
  const words = messages[language]
  const address = `/rum/temaer/${theme.id}`
  const decides = holdsOneOf(me.roles, whoBringTogether)
  const children = (
    <>
      <p>
        {theme.room ? (
          <a href={`/rum/${theme.room.id}`}>{stateIn(language, theme)}</a>
        ) : (
          stateIn(language, theme)
        )}
      </p>
      {theme.why !== null && (
        <section>
          <h2>{words.whyAside}</h2>
          <p class="words">{theme.why}</p>
        </section>
      )}
      <Mine visit={visit} theme={theme} />
      <Gathered visit={visit} theme={theme} hung={hung} />
      <section>
        <h2>{words.whatNow}</h2>
        <ul class="list">
          <li>
            <p class="title">
              <a href={`${address}/haeng`}>{hangMessages[language].hang}</a>
            </p>
            <p class="small">{hangMessages[language].hangWhy}</p>
          </li>
          <li>
            <p class="title">
              <a href={`${address}/teammoede`}>{words.onTeamMeeting}</a>
            </p>
            <p class="small">{words.onTeamMeetingWhy}</p>
          </li>
          {decides && (
            <li>
              <p class="title">
                <a href={`${address}/tag-op`}>
                  {theme.state === 'waiting' ? words.takeUp : words.takeUpAgain}
                </a>
              </p>
            </li>
          )}
          {decides && theme.state !== 'aside' && (
            <li>
              <p class="title">
                <a href={`${address}/laeg-til-side`}>{words.layAside}</a>
              </p>
            </li>
          )}
        </ul>
      </section>
      <OnMeetings visit={visit} meetings={meetings} />
      {slots.length > 0 && <Slots visit={visit} theme={theme} slots={slots} />}
      {theme.state === 'waiting' && theme.mine?.proposes && (
        <form method="post" action={`${address}/slet`} class="row">
          <button class="quiet" aria-describedby="slet">
            {words.takeBack}
          </button>
          <span class="small" id="slet">
            {words.takeBackHint}
          </span>
        </form>
      )}
    </>
  )
  return answer(visit, {
    title: theme.words,
    when: heardIn(language, theme),
    seen: { rows: 'learning_theme' },
    except: words.onesOwn,
    parents: [{ href: listOf.waiting, word: words.title }],
    ...(theme.mine === null && {
      act: (
        <form method="post" action={`${address}/ogsaa-mig`} class="row">
          <button class="button do" name="named" value="no">
            {words.alsoMe}
          </button>
          <button class="button" name="named" value="yes">
            {words.alsoMeNamed}
          </button>
        </form>
      ),
    }),
    children,
  })
}

/** What the visitor said of it, and how it is shown or taken back. */
function Mine({ visit: { language }, theme: { id, mine } }: { visit: Visit; theme: Theme }) {
  const words = messages[language]
  if (!mine) return null
  const said = mine.proposes
    ? [words.youProposed, words.youProposedNamed]
    : [words.youMeetIt, words.youMeetItNamed]
  return (
    <section class="soft">
      <p>{said[mine.isNamed ? 1 : 0]}</p>
      <div class="row">
        <form method="post" action={`/rum/temaer/${id}/ogsaa-mig`}>
          <button class="quiet" name="named" value={mine.isNamed ? 'no' : 'yes'}>
            {mine.isNamed ? words.hideName : words.showName}
          </button>
        </form>
        <form method="post" action={`/rum/temaer/${id}/ikke-mig`}>
          <button class="quiet">{words.notMe}</button>
        </form>
      </div>
    </section>
  )
}

function Slots({
  visit: { language, services },
  theme,
  slots,
}: Omit<ThemeProps, 'hung' | 'meetings'> & { visit: Visit }) {
  const words = messages[language]
  return (
    <section>
      <h2>{words.slots}</h2>
      <ul class="list">
        {slots.map(({ id, departmentName, startsAt, isMine }) => (
          <li>
            <p class="title">{words.slot(departmentName, whenItBegins(language, startsAt))}</p>
            <p class="row">
              <a href={`/rum/plan/10?tema=${theme.id}`}>{words.plan}</a>
            </p>
            {isMine && startsAt > services.now() && (
              <form method="post" action={`/rum/temaer/${theme.id}/teammoede/${id}/af`}>
                <button class="quiet">{words.takeOff}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
