import { listIn, whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice, LongText } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import { holdsOneOf, whoReflect } from '../../../shared/people/roles.ts'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { Theme } from '../themes/themes.ts'
import { themeForMeeting } from './form.ts'
import type { ComingMeeting, MeetingSeen } from './meetings.ts'
import { messages } from './messages.ts'
import type { ThemeOnMeeting } from './themes.ts'

interface MeetingPageProps {
  seen: MeetingSeen
  themes: readonly ThemeOnMeeting[]
  /** Those that wait and are not on it. */
  waiting: readonly Theme[]
  again?: Again | undefined
}

/** A meeting that themes can be put on: when and where, who is in it, and for those who reflect what they keep meeting. */
export function meetingPage(visit: Visit, { seen, themes, waiting, again }: MeetingPageProps) {
  const { language, me, services } = visit
  const words = messages[language]
  const { meeting, names, room, isMine } = seen
  const address = `/rum/moeder/${meeting.id}`
  const isToCome = !meeting.isOff && meeting.startsAt > services.now()
  const mine = meeting.people.find(({ personId, invited }) => personId === me.personId && invited)
  const invited = meeting.people.filter((one) => one.invited)
  const others = invited.filter(({ personId }) => personId !== me.personId)
  const nameOf = (personId: string) => names.get(personId) ?? ''
  const reflects = holdsOneOf(me.roles, whoReflect)
  const form = fill(language, themeForMeeting, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      {meeting.isOff && <p>{words.isOff}</p>}
      {reflects && (
        <section>
          <h2>{words.themes}</h2>
          <p class="small">{words.themesWhy}</p>
          {themes.length === 0 && <p>{words.noThemes}</p>}
          {themes.length > 0 && (
            <ul class="list">
              {themes.map(({ themeId, words: says, byName, isMine: isOwn }) => (
                <li>
                  <p class="title">
                    <a href={`/rum/temaer/${themeId}`}>{says}</a>
                  </p>
                  {byName && <p class="small">{words.by(byName)}</p>}
                  <p>
                    <a href={`/rum/plan/10?tema=${themeId}`}>{words.plan}</a>
                  </p>
                  {isOwn && (
                    <form method="post" action={`${address}/temaer/${themeId}/slet`}>
                      <button class="quiet">{words.takeOff}</button>
                    </form>
                  )}
                </li>
              ))}
            </ul>
          )}
          {isToCome && (
            <>
              <h3>{words.putOne}</h3>
              <FormOf form={form} to={`${address}/temaer`}>
                {waiting.length > 0 && (
                  <Choice
                    form={form}
                    name="theme"
                    label={words.whichTheme}
                    none={words.noneOfThem}
                    options={waiting.map((theme) => ({ value: theme.id, label: theme.words }))}
                  />
                )}
                <LongText form={form} name="words" label={words.newOne} hint={words.newOneHint} rows={2} />
                <button class="button">{words.put}</button>
              </FormOf>
            </>
          )}
        </section>
      )}
      <section>
        <h2>{words.whoComes}</h2>
        <p>
          {`${listIn(
            language,
            invited.map(({ personId, answer: says }) =>
              says === 'no' ? words.saysNo(nameOf(personId)) : nameOf(personId),
            ),
          )}.`}
        </p>
        {mine && isToCome && !isMine && (
          <form method="post" action={`${address}/svar`} class="row">
            <span>{words.youCome[mine.answer]}</span>
            {mine.answer !== 'yes' && (
              <button class="button" name="answer" value="yes">
                {words.comes}
              </button>
            )}
            {mine.answer !== 'no' && (
              <button class={mine.answer === 'yes' ? 'quiet' : 'button'} name="answer" value="no">
                {words.comesNot}
              </button>
            )}
          </form>
        )}
      </section>
      {room && (
        <p>
          <a href={`/rum/${room.id}`}>{words.toRoom}</a>
        </p>
      )}
      {isMine && isToCome && (
        <p>
          <a href={`${address}/aflys`}>{words.callOff}</a>
        </p>
      )}
    </>
  )
  return answer(
    visit,
    {
      title: words.title(
        room ? words.ofRoom(room.name) : words.teamMeeting,
        whenItBegins(language, meeting.startsAt),
      ),
      when: [words.lasts(meeting.minutes), meeting.where].filter(Boolean).join(' · '),
      seen:
        others.length > 0
          ? { rows: 'meeting', with: others.map(({ personId }) => nameOf(personId)) }
          : 'meAlone',
      children,
    },
    form.status,
  )
}

/** Where whoever called a team meeting calls it off. */
export function callOffPage(visit: Visit, { meeting, names }: MeetingSeen) {
  const { language, me } = visit
  const words = messages[language]
  const address = `/rum/moeder/${meeting.id}`
  const when = whenItBegins(language, meeting.startsAt)
  const others = meeting.people.flatMap(({ personId }) =>
    personId === me.personId ? [] : (names.get(personId) ?? []),
  )
  return answer(visit, {
    ...{ title: words.callOffTitle, when: words.callOffLead },
    seen: others.length > 0 ? { rows: 'meeting', with: others } : 'meAlone',
    parents: [{ href: address, word: words.title(words.teamMeeting, when) }],
    children: (
      <form method="post" action={`${address}/aflys`} class="row">
        <button class="button do">{words.callOff}</button>
        <a href={address}>{words.keep}</a>
      </form>
    ),
  })
}

/** The meetings to come that a theme can be put on, each with a press. */
export function OnMeetingsHere({
  visit: { language },
  theme,
  meetings,
}: {
  visit: Visit
  theme: Theme
  meetings: readonly ComingMeeting[]
}) {
  const words = messages[language]
  return (
    <section>
      <h2>{words.onExisting}</h2>
      <p>{meetings.length > 0 ? words.onExistingWhy : words.noMeetings}</p>
      {meetings.length > 0 && (
        <ul class="list">
          {meetings.map((one) => (
            <li>
              <form method="post" action={`/rum/temaer/${theme.id}/moede/${one.id}`}>
                <p class="title" id={`m-${one.id}`}>
                  <CalledOf language={language} one={one} />
                </p>
                <button class="button" aria-describedby={`m-${one.id}`}>
                  {words.put}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/rum/moeder/nyt">{words.newTitle}</a>
      </p>
    </section>
  )
}

/** The meetings that a theme is on, for those in them. */
export function OnMeetings({
  visit: { language },
  meetings,
}: {
  visit: Visit
  meetings: readonly ComingMeeting[]
}) {
  if (meetings.length === 0) return null
  return (
    <section>
      <h2>{messages[language].onMeetings}</h2>
      <ul class="list">
        {meetings.map((one) => (
          <li>
            <p class="title">
              <a href={`/rum/moeder/${one.id}`}>
                <CalledOf language={language} one={one} />
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CalledOf({ language, one }: { language: Visit['language']; one: ComingMeeting }) {
  const words = messages[language]
  const what = one.roomName === null ? words.teamMeeting : words.ofRoom(one.roomName)
  return <>{words.title(what, whenItBegins(language, one.startsAt))}</>
}
