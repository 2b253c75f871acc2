import { whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Clock, Day, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { Session } from './session.ts'
import { sessionSeen, titleOf } from './session-head.ts'
import { lengths, timeFilled, timeForm } from './time.ts'

/** Where a session's time is said or changed by those who lead it. */
export function timePage(visit: Visit, { session, again }: { session: Session; again?: Again }) {
  const words = messages[visit.language]
  const form = fill(visit.language, timeForm, { again, first: timeFilled(session.time) })
  const address = `/laan-et-oere/${session.sessionId}`
  const title = titleOf(visit.language, session)
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/tid`}>
        <TimeFields form={form} />
        <SaveOrLeave save={words.saveTime} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: words.timeTitle(title),
      parents: [{ href: address, word: title }],
      seen: sessionSeen(visit, session),
      children,
    },
    form.status,
  )
}

type TimeField = 'day' | 'clock' | 'minutes' | 'room'

/** When, how long and where; a length that is none of the usual stands with them. */
export function TimeFields({ form }: { form: Filled<TimeField> }) {
  const words = messages[form.language]
  const minutes = [...new Set([...lengths.map(String), form.value('minutes')])].filter(Boolean)
  return (
    <fieldset>
      <legend class="form-label">{words.timeLegend}</legend>
      <span class="form-hint">{words.timeHint}</span>
      <div class="row fields">
        <Day form={form} name="day" label={words.day} />
        <Clock form={form} name="clock" label={words.clock} />
        <Choice
          form={form}
          name="minutes"
          label={words.length}
          short
          options={minutes.map((value) => ({ value, label: words.minutes(Number(value)) }))}
        />
      </div>
      <Text form={form} name="room" label={words.room} hint={words.roomHint} />
    </fieldset>
  )
}

/** When a session is held, how long, where, and who leads it, for the line under its title. */
export function TimeLine({ visit, session }: { visit: Visit; session: Session }) {
  const words = messages[visit.language]
  const { startsAt, minutes, room } = session.time
  const address = `/laan-et-oere/${session.sessionId}`
  const said = [
    startsAt && whenItBegins(visit.language, startsAt),
    minutes !== null && words.minutes(minutes),
    room,
    words.leads(session.facilitatorName),
  ].filter(Boolean)
  return (
    <>
      {said.join(' · ')}{' '}
      <span class="small row tight">
        {startsAt && <a href={`${address}/kalender.ics`}>{words.toCalendar}</a>}{' '}
        {session.leads && <a href={`${address}/tid`}>{startsAt ? words.changeTime : words.sayTime}</a>}
      </span>
    </>
  )
}
