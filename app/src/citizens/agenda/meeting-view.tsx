import { dayAndClock, firstName, whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Clock, Day } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Seat } from '../matter/at-the-table.ts'
import { WhoElse } from '../matter/who-else.tsx'
import type { Citizen } from '../matter/citizens.ts'
import type { CitizenMeeting } from '../matter/meetings.ts'
import { parentsOf } from '../matter/pages.tsx'
import { movedMeeting, newMeeting } from './form.ts'
import { messages } from './messages.ts'
import type { Agenda } from './read-agenda.ts'

/** The meetings that are planned, and the form for another. */
export function Meetings({
  visit,
  agenda: { citizen, meetings },
  again,
}: {
  visit: Visit
  agenda: Agenda
  again: Again | undefined
}) {
  const { language, me, services } = visit
  const words = messages[language]
  const address = `/borgere/${citizen.id}/dagsorden/moeder`
  const form = fill(language, newMeeting, { again, among: 'plan' })
  const fields = (
    <FormOf form={form} to={address}>
      <div class="row fields">
        <Day form={form} name="day" label={words.day} />
        <Clock form={form} name="clock" label={words.clock} />
      </div>
      <Who visit={visit} form={form} />
      <button class="button">{words.planIt}</button>
    </FormOf>
  )
  return (
    <section>
      <h2>{words.meetings}</h2>
      {meetings.map((one) => {
        const when = whenItBegins(language, one.startsAt)
        return (
          <p class="ink">
            {when.charAt(0).toUpperCase() + when.slice(1)}.{' '}
            {one.workerId !== me.personId && words.with(firstName(one.workerName ?? ''))}{' '}
            {one.startsAt < services.now() && words.notBegun}{' '}
            <a href={`${address}/${one.id}`} aria-label={words.moveOrCallOffOne(when)}>
              {words.moveOrCallOff}
            </a>
          </p>
        )
      })}
      <details open={meetings.length === 0 || again !== undefined}>
        <summary>{meetings.length === 0 ? words.plan : words.planAnother}</summary>
        {fields}
      </details>
    </section>
  )
}

/** Who comes besides the two, in kind; folded away, since mostly nobody does. */
function Who({ visit, form }: { visit: Visit; form: Filled<'who'> }) {
  const words = messages[visit.language]
  return (
    <details open={form.values('who').length > 0}>
      <summary>{words.whoElse}</summary>
      <WhoElse visit={visit} form={form} />
    </details>
  )
}

/** Where a meeting is moved to another time, or called off. */
export function movePage(
  visit: Visit,
  {
    citizen,
    meeting,
    who,
    again,
  }: { citizen: Citizen; meeting: CitizenMeeting; who: readonly Seat[]; again: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const address = `/borgere/${citizen.id}/dagsorden/moeder/${meeting.id}`
  const form = fill(language, movedMeeting, { again, first: { ...dayAndClock(meeting.startsAt), who } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        <div class="row fields">
          <Day form={form} name="day" label={words.day} />
          <Clock form={form} name="clock" label={words.clock} />
        </div>
        <Who visit={visit} form={form} />
        <button class="button do">{words.move}</button>
      </FormOf>
      <form method="post" action={`${address}/aflys`} class="row">
        <button class="button" aria-describedby="aflys">
          {words.callOff}
        </button>
        <span class="small" id="aflys">
          {words.callOffHint}
        </span>
      </form>
    </>
  )
  return answer(
    visit,
    {
      title: words.moveTitle(citizen.firstName),
      when: words.stands(whenItBegins(language, meeting.startsAt)),
      seen: { rows: 'citizen_meeting', with: [citizen.firstName] },
      parents: [
        ...parentsOf(citizen),
        { href: `/borgere/${citizen.id}/dagsorden`, word: words.title(citizen.firstName) },
      ],
      children,
    },
    form.status,
  )
}
