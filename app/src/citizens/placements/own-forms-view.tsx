import { firstName, longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { ownParents } from '../matter/pages.tsx'
import { ownAddress, ownLooking, ownOf, ownSeen } from './addresses.ts'
import { newWish, saying } from './form.ts'
import { ownMessages } from './own-messages.ts'
import type { Placement } from './placements.ts'
import type { About } from './voices.ts'
import { ChangesInWords, TasksInWords, WeekByWeek, weeksUntil } from './weeks-view.tsx'
import type { Whole } from './whole.ts'

interface Writing {
  key: Buffer
  placement: Placement
  workers: readonly string[]
  again?: Again | undefined
}

export const under = (visit: Visit, { id, where }: Placement) => [
  ...ownParents(visit),
  { href: ownAddress, word: ownMessages[visit.tongue].title },
  { href: ownOf({ id }), word: where },
]

/** Where a citizen wishes for other hours. */
export function ownWishPage(visit: Visit, { key, placement, workers, again }: Writing) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const form = fill(language, newWish, { again })
  const to = `${ownOf(placement)}/oenske`
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={to}>
        <Text form={form} name="hours" label={words.wishField} short inputmode="decimal" />
        <LongText form={form} name="why" label={words.wishWhy} rows={3} keep={to} />
        <SaveOrLeave save={words.send} leave={words.leave} to={ownOf(placement)} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.wishTitle, when: words.wishLead, narrow: true, children },
      ...{ parents: under(visit, placement), seen: ownSeen(workers, visit), except: words.companySeesNot },
      ...{ islands: ['unsaved'], browserKey: browserKey(key, me) },
    },
    form.status,
  )
}

/** Where a citizen says something of the place, in their own voice. */
export function ownSayPage(
  visit: Visit,
  { key, placement, workers, again, about }: Writing & { about: About },
) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const form = fill(language, saying, { again })
  const to = `${ownOf(placement)}/sig/${about}`
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={to}>
        <LongText
          form={form}
          name="words"
          label={words.ask[about]}
          hint={words.askHint[about]}
          rows={5}
          keep={to}
        />
        <SaveOrLeave save={words.save} leave={words.leave} to={ownOf(placement)} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.about[about], when: words.sayYours, narrow: true, children },
      ...{ parents: under(visit, placement), seen: ownSeen(workers, visit), except: words.companySeesNot },
      ...{ islands: ['unsaved'], browserKey: browserKey(key, me) },
    },
    form.status,
  )
}

/** Hours week by week to show to somebody, a doctor say, or to print: hours and whose wish each change was, and nothing else. */
export function ownWeeksPage(visit: Visit, { whole, workers }: { whole: Whole; workers: readonly string[] }) {
  const { tongue: language, services, me } = visit
  const words = ownMessages[language]
  const day = today(services.now())
  const looking = { ...ownLooking(visit, whole), citizen: firstName(me.displayName) }
  const children = (
    <>
      <WeekByWeek looking={looking} hours={whole} today={day} />
      <ChangesInWords looking={looking} weeks={weeksUntil(whole, day)} />
      <TasksInWords looking={looking} said={whole.said} />
      <p>
        <a href={`${ownOf(whole.placement)}/uger/pdf`}>{words.asPdf}</a>
      </p>
      <p class="small">{words.forDoctor}</p>
    </>
  )
  return answer(visit, {
    title: words.weeksOf(whole.placement.where),
    when: `${me.displayName}, ${longDate(language, day)}`,
    ...{ parents: under(visit, whole.placement), seen: ownSeen(workers, visit), children },
    except: words.companySeesNot,
  })
}
