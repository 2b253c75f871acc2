import { firstName, longDate, today } from '@lydhoer/words'
import { hoursSay } from '../../shared/companies/hours-say.ts'
import type { AgreedHours } from '../../shared/companies/hours-shown.ts'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { ownOf, ownSeen } from './addresses.ts'
import { shownHours } from './form.ts'
import { under } from './own-forms-view.tsx'
import { shownMessages } from './own-shown-messages.ts'
import type { Placement } from './placements.ts'
import { mayShow, type Showing } from './shown.ts'

interface ShowPage {
  placement: Placement
  showing: Showing
  agreed: readonly AgreedHours[]
  workers: readonly string[]
  again?: Again | undefined
}

/** Where a citizen chooses what the company may read: what it is stands there first. */
export function ownShowPage(visit: Visit, { placement, showing, agreed, workers, again }: ShowPage) {
  const { tongue: language, me } = visit
  const words = shownMessages[language]
  const { now, pageUntil } = showing
  const first = { name: now?.chosen.name ? 'on' : '', days: now?.chosen.days ? 'on' : '' }
  const form = fill(language, shownHours, { again, first })
  const to = `${ownOf(placement)}/vis`
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{words.willRead}</p>
      <Agreed visit={visit} agreed={agreed} />
      <FormOf form={form} to={to}>
        <Tick form={form} name="days" label={words.alsoDays} hint={daysIn(agreed) || words.noDays} />
        <Tick
          form={form}
          name="name"
          label={words.alsoName(firstName(me.displayName))}
          hint={words.nameHint}
        />
        <p class="soft">{words.backAtOnce}</p>
        <SaveOrLeave save={words.show} leave={words.leave} to={ownOf(placement)} />
      </FormOf>
      <p class="small">{words.cannotSeeWho}</p>
      {pageUntil && <p class="small">{words.pageUntil(longDate(language, pageUntil))}</p>}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title, when: words.lead(placement.where), narrow: true, children },
      ...{ parents: under(visit, placement), seen: ownSeen(workers, visit), except: words.companySees },
    },
    form.status,
  )
}

/** On the page of the placement: what the company reads now, or that it can be shown. */
export function ShownNow({
  visit,
  placement,
  showing,
  agreed,
}: {
  visit: Visit
  placement: Placement
  showing: Showing
  agreed: number
}) {
  const words = shownMessages[visit.tongue]
  const to = `${ownOf(placement)}/vis`
  const { now, pageUntil } = showing
  if (!now)
    return mayShow(placement, pageUntil, agreed) ? (
      <p>
        <a href={to}>{words.toShow}</a> <span class="small">{words.notShown}</span>
      </p>
    ) : null
  return (
    <section class="item" id="vist">
      <h2>{words.reads(placement.where)}</h2>
      <Agreed visit={visit} agreed={now.agreed} />
      <p>{now.chosen.name ? words.withName(now.chosen.name) : words.withoutName}</p>
      {pageUntil === null && <p>{words.noPage}</p>}
      <div class="row">
        <form method="post" action={`${to}/tilbage`}>
          <button class="button">{words.hide}</button>
        </form>
        {pageUntil !== null && <a href={to}>{words.choose}</a>}
      </div>
    </section>
  )
}

function Agreed({ visit, agreed }: { visit: Visit; agreed: readonly AgreedHours[] }) {
  const { tongue: language, services } = visit
  const words = shownMessages[language]
  const day = today(services.now())
  return (
    <ul>
      {agreed.map(({ fromWeek, hours, days }) => (
        <li>
          {fromWeek > day && `${words.from(longDate(language, fromWeek))} `}
          {words.hours(hoursSay(language, hours))}
          {days && <bdi>, {days}</bdi>}
        </li>
      ))}
    </ul>
  )
}

const daysIn = (agreed: readonly AgreedHours[]) =>
  agreed
    .map(({ days }) => days)
    .filter(Boolean)
    .join(' · ')
