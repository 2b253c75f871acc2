import { dayAndClock, whenItBegins } from '@lydhoer/words'
import type { z } from 'zod'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Clock, Day, LongText, OneOf, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { dropping, meetingTime, newMeeting, newRehearsal } from './form.ts'
import { rhythmOf } from './list-view.tsx'
import { messages } from './meeting-messages.ts'
import { messages as ofRooms } from './messages.ts'
import { timesAhead, type RoomMeeting } from './room-meetings.ts'
import type { LearningRoom } from './rooms.ts'

type TimeName = keyof z.output<ReturnType<typeof meetingTime>>

const addressOf = ({ id }: LearningRoom) => `/rum/${id}`
const above = (room: LearningRoom) => [{ href: addressOf(room), word: room.name }]

/** The fields of a time and a place. */
export function TimeFields({ visit: { language }, form }: { visit: Visit; form: Filled<TimeName> }) {
  const words = messages[language]
  return (
    <>
      <div class="row fields">
        <Day form={form} name="day" label={words.day} />
        <Clock form={form} name="clock" label={words.clock} />
        <Text form={form} name="minutes" label={words.minutes} short inputmode="numeric" />
      </div>
      <Text form={form} name="where" label={words.where} hint={words.whereHint} />
    </>
  )
}

/** Where a meeting of a room is booked, by itself or with those that follow it. */
export function bookPage(visit: Visit, room: LearningRoom, again?: Again) {
  const { language, services } = visit
  const words = messages[language]
  const { rhythmMonths } = room
  const first = { minutes: String(room.minutes), often: rhythmMonths === null ? 'once' : 'series' }
  const form = fill(language, newMeeting(services.now()), { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${addressOf(room)}/moede`}>
        <TimeFields visit={visit} form={form} />
        {rhythmMonths !== null && (
          <OneOf
            form={form}
            name="often"
            label={words.oftenLabel}
            options={[
              {
                value: 'series',
                label: words.series(
                  ofRooms[language].often[rhythmOf(rhythmMonths)],
                  timesAhead(rhythmMonths),
                ),
              },
              { value: 'once', label: words.once },
            ]}
          />
        )}
        <Buttons visit={visit} room={room} does={words.bookIt} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: words.bookTitle(room.name),
      when: words.bookLead,
      parents: above(room),
      seen: { rows: 'learning_room_meeting' },
      children,
    },
    form.status,
  )
}

/** Where a meeting of a room is moved. */
export function movePage(
  visit: Visit,
  {
    room,
    one,
    booked,
    again,
  }: { room: LearningRoom; one: RoomMeeting; booked: Meeting | undefined; again?: Again | undefined },
) {
  const { language, services } = visit
  const words = messages[language]
  const first = { ...dayAndClock(one.startsAt), minutes: String(one.minutes), where: booked?.where ?? '' }
  const form = fill(language, meetingTime(services.now()), { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${addressOf(room)}/moede/${one.id}/tid`}>
        <TimeFields visit={visit} form={form} />
        <Buttons visit={visit} room={room} does={words.moveIt} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: words.moveTitle(room.name),
      when: words.moveLead,
      parents: above(room),
      seen: { rows: 'learning_room_meeting' },
      children,
    },
    form.status,
  )
}

/** Where one says that a meeting does not take place, or did not, and for what. */
export function dropPage(
  visit: Visit,
  { room, one, again }: { room: LearningRoom; one: RoomMeeting; again?: Again | undefined },
) {
  const { language, services } = visit
  const words = messages[language]
  const isPast = one.startsAt <= services.now()
  const when = whenItBegins(language, one.startsAt)
  const form = fill(language, dropping, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${addressOf(room)}/moede/${one.id}/aflys`}>
        <LongText form={form} name="words" label={words.forWhat} hint={words.forWhatHint} rows={3} />
        <Buttons visit={visit} room={room} does={isPast ? words.sayIt : words.dropIt} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: isPast ? words.pastTitle(when) : words.dropTitle(when),
      when: isPast ? words.pastLead : words.dropLead,
      parents: above(room),
      seen: { rows: 'learning_room_answer', with: [ofRooms[language].carriersAndLeader] },
      children,
    },
    form.status,
  )
}

/** Where those who carry a room find a time to rehearse. */
export function rehearsePage(visit: Visit, room: LearningRoom, again?: Again) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, newRehearsal(services.now()), { again, first: { minutes: '30' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${addressOf(room)}/oev`}>
        <TimeFields visit={visit} form={form} />
        <Buttons visit={visit} room={room} does={words.bookRehearsal} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: words.rehearseTitle(room.name),
      when: words.rehearseLead,
      parents: above(room),
      seen: { rows: 'meeting', with: [ofRooms[language].thoseWhoHold] },
      children,
    },
    form.status,
  )
}

function Buttons({ visit: { language }, room, does }: { visit: Visit; room: LearningRoom; does: string }) {
  return <SaveOrLeave save={does} leave={messages[language].unchanged} to={addressOf(room)} />
}
