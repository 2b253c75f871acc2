import { Password, OneOf, Text } from '../../page/form/controls.tsx'
import { ErrorSummary } from '../../page/fields.tsx'
import { fill } from '../../page/form/filled.ts'
import { FormOf } from '../../page/form/form-of.tsx'
import { answer } from '../../page/layout.tsx'
import type { Again, Visit } from '../../request/route.ts'
import { calendarForm, mailForm } from './form.ts'
import { messages } from './messages.ts'
import type { OwnCalendar } from './own-calendar.ts'

interface Shown {
  own: OwnCalendar
  /** The whole address of the visitor's feed; null when there is none. */
  feed: string | null
  again?: { of: 'mail' | 'calendar'; again: Again } | undefined
}

/** Where one says where invitations go, has the address of one's own feed, and says where one's own calendar lies. */
export function ownCalendarPage(visit: Visit, { own, feed, again }: Shown) {
  const words = messages[visit.language]
  const mail = fill(visit.language, mailForm, {
    again: again?.of === 'mail' ? again.again : undefined,
    first: { email: own.email ?? '' },
  })
  const calendar = fill(visit.language, calendarForm, {
    again: again?.of === 'calendar' ? again.again : undefined,
    first: { by: 'feed' },
  })
  const children = (
    <>
      <ErrorSummary language={visit.language} problems={[...mail.problems, ...calendar.problems]} />
      <section>
        <h2>{words.mailTitle}</h2>
        <p>{words.mailLead}</p>
        {!visit.services.config.mail && <p class="soft">{words.noMail}</p>}
        <FormOf form={mail} to="/kalender/mail">
          <Text form={mail} name="email" label={words.email} hint={words.emailHint} />
          <button class="button">{words.save}</button>
        </FormOf>
      </section>
      <section>
        <h2>{words.feedTitle}</h2>
        <p>{words.feedLead}</p>
        <Feed visit={visit} feed={feed} />
      </section>
      <section>
        <h2>{words.busyTitle}</h2>
        <p>{words.busyLead}</p>
        {own.calendar && (
          <form method="post" action="/kalender/min/glem" class="row">
            <span>{words.reads(hostOf(own.calendar.address))}</span>
            <button class="quiet">{words.take}</button>
          </form>
        )}
        <FormOf form={calendar} to="/kalender/min">
          <OneOf
            form={calendar}
            name="by"
            label={words.by}
            options={[
              { value: 'feed', label: words.feed },
              { value: 'caldav', label: words.caldav },
            ]}
          />
          <Text form={calendar} name="address" label={words.address} hint={words.addressHint} />
          <Text form={calendar} name="user" label={words.user} hint={words.onlyCaldav} />
          <Password form={calendar} name="password" label={words.password} hint={words.onlyCaldav} />
          <button class="button">{words.read}</button>
        </FormOf>
      </section>
    </>
  )
  return answer(
    visit,
    { title: words.title, when: words.lead, seen: { rows: 'own_calendar' }, children },
    again ? 422 : 200,
  )
}

function Feed({ visit, feed }: { visit: Visit; feed: string | null }) {
  const words = messages[visit.language]
  if (feed === null)
    return (
      <form method="post" action="/kalender/adresse">
        <button class="button">{words.makeFeed}</button>
      </form>
    )
  return (
    <>
      <p>
        {words.feedLabel}: <code>{feed}</code>
      </p>
      <p class="small">{words.feedSecret}</p>
      <div class="row">
        <form method="post" action="/kalender/adresse">
          <button class="quiet" aria-describedby="renew">
            {words.renewFeed}
          </button>{' '}
          <span class="small" id="renew">
            {words.renewHint}
          </span>
        </form>
        <form method="post" action="/kalender/adresse/luk">
          <button class="quiet">{words.closeFeed}</button>
        </form>
      </div>
    </>
  )
}

const hostOf = (address: string): string =>
  URL.parse(address.replace(/^webcals?:/i, 'https:'))?.hostname ?? ''
