import type { Child } from 'hono/jsx'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice, Clock, Day, LongText, Text, Tick } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { LearningRoom } from '../rooms.ts'
import type { ComingMeeting } from '../team-meetings/meetings.ts'
import { messages as ofMeetings } from '../team-meetings/messages.ts'
import { OnMeetingsHere } from '../team-meetings/view.tsx'
import { above } from './above.ts'
import { layingAside, newSlot, newTheme, taking } from './form.ts'
import { messages } from './messages.ts'
import type { Theme } from './themes.ts'

const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })

/** Where somebody writes what they keep meeting. */
export function newThemePage(visit: Visit, again?: Again) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, newTheme, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/rum/temaer/nyt">
        <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={3} />
        <Tick form={form} name="named" label={words.named} hint={words.namedHint} />
        <button class="button do">{words.send}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.newTitle, when: words.newLead, parents: above(visit), children },
      seen: { rows: 'learning_theme' },
    },
    form.status,
  )
}

interface OfTheme {
  theme: Theme
  again?: Again | undefined
}

/** Where a theme is taken up in a room. */
export function takePage(
  visit: Visit,
  { theme, rooms, again }: OfTheme & { rooms: readonly LearningRoom[] },
) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, taking(services.now()), { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p class="words">{theme.words}</p>
      <FormOf form={form} to={`/rum/temaer/${theme.id}/tag-op`}>
        <Choice
          form={form}
          name="room"
          label={words.whichRoom}
          none={words.chooseRoom}
          options={rooms.map(named)}
        />
        <Day form={form} name="day" label={words.day} />
        <Buttons visit={visit} theme={theme}>
          {words.take}
        </Buttons>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.takeTitle, when: words.takeLead, parents: above(visit, theme), children },
      seen: { rows: 'learning_theme' },
    },
    form.status,
  )
}

/** Where a theme is laid aside, with a reason. */
export function asidePage(visit: Visit, { theme, again }: OfTheme) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, layingAside, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p class="words">{theme.words}</p>
      <FormOf form={form} to={`/rum/temaer/${theme.id}/laeg-til-side`}>
        <LongText form={form} name="why" label={words.why} rows={3} />
        <Buttons visit={visit} theme={theme}>
          {words.aside}
        </Buttons>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.asideTitle, when: words.asideLead, parents: above(visit, theme), children },
      seen: { rows: 'learning_theme' },
    },
    form.status,
  )
}

/** Where a theme is put on a team meeting that is held anyway. */
export function slotPage(
  visit: Visit,
  {
    theme,
    departments,
    meetings,
    again,
  }: OfTheme & { departments: readonly { id: string; name: string }[]; meetings: readonly ComingMeeting[] },
) {
  const { language, me, services } = visit
  const words = messages[language]
  const [own] = me.roles.flatMap(({ departmentId }) => departmentId ?? [])
  const form = fill(language, newSlot(services.now()), { again, first: { department: own ?? '' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p class="words">{theme.words}</p>
      <OnMeetingsHere visit={visit} theme={theme} meetings={meetings} />
      <h2>{ofMeetings[language].onOther}</h2>
      <p>{words.slotLead}</p>
      <FormOf form={form} to={`/rum/temaer/${theme.id}/teammoede`}>
        <Choice
          form={form}
          name="department"
          label={words.department}
          none=""
          options={departments.map(named)}
        />
        <div class="row fields">
          <Day form={form} name="day" label={words.day} />
          <Clock form={form} name="clock" label={words.clock} />
        </div>
        <Text form={form} name="where" label={words.where} hint={words.whereHint} />
        <Buttons visit={visit} theme={theme}>
          {words.put}
        </Buttons>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.slotTitle, when: words.onTeamMeetingWhy, parents: above(visit, theme), children },
      seen: { rows: 'learning_theme_slot' },
    },
    form.status,
  )
}

function Buttons({ visit: { language }, theme, children }: { visit: Visit; theme: Theme; children: Child }) {
  return (
    <div class="row">
      <button class="button do">{children}</button>
      <a href={`/rum/temaer/${theme.id}`}>{messages[language].unchanged}</a>
    </div>
  )
}
