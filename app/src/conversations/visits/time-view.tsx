import { dayAndClock, whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Clock, Day, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Meeting } from '../../shared/meetings/read-meetings.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { visitTime } from './form.ts'
import { usualMinutes, type FreeTime } from './free-times.ts'
import { messages } from './messages.ts'
import type { OwnVisit } from './queries.ts'
import { seenByTheTwo, titleOf } from './visit-head.ts'

interface TimeProps {
  one: OwnVisit
  meeting: Meeting | undefined
  /** null where they were not looked for. */
  free: readonly FreeTime[] | null
  again?: Again | undefined
}

/** Where the two find the day: a time that is free for both in one press, or one that is typed. */
export function timePage(visit: Visit, { one, meeting, free, again }: TimeProps) {
  const { language, services } = visit
  const words = messages[language]
  const address = `/makkere/${one.id}`
  const title = titleOf(visit, one)
  const begun = meeting
    ? { ...dayAndClock(meeting.startsAt), minutes: String(meeting.minutes), where: meeting.where ?? '' }
    : { day: '', clock: '', minutes: String(usualMinutes), where: '' }
  const form = fill(language, visitTime(services.now()), { again, first: begun })
  const children = (
    <>
      <ErrorSummary {...form} />
      {free && (
        <section>
          <h2>{words.free}</h2>
          {free.length === 0 && <p>{words.noneFree}</p>}
          <div class="row">
            {free.map(({ day, clock, startsAt }) => (
              <form method="post" action={`${address}/ledig`}>
                <input type="hidden" name="day" value={day} />
                <input type="hidden" name="clock" value={clock} />
                <button class="button">{whenItBegins(language, startsAt)}</button>
              </form>
            ))}
          </div>
          <p class="small">{words.freeHint}</p>
          <h2>{words.ownTime}</h2>
        </section>
      )}
      <FormOf form={form} to={`${address}/tid`}>
        <div class="row fields">
          <Day form={form} name="day" label={words.dayOf} />
          <Clock form={form} name="clock" label={words.clock} />
          <Text form={form} name="minutes" label={words.minutes} short inputmode="numeric" />
        </div>
        <Text form={form} name="where" label={words.where} hint={words.whereHint} />
        <SaveOrLeave save={words.book} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: words.timeTitle(title),
      when: words.timeLead,
      parents: [{ href: address, word: title }],
      seen: seenByTheTwo(one),
      except: words.seenByAll,
      children,
    },
    form.status,
  )
}
