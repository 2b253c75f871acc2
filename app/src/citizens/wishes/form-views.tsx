import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf, SomeOf, Text, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Child } from 'hono/jsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { AroundOf, isSaid } from './around-view.tsx'
import { choosingWork, declining, moreOfWish, noneOfThem, sendingWithYes, wording } from './form.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { orderMessages } from './own-order-messages.ts'
import type { Side } from './side.ts'
import { under } from './under.ts'
import { partsOfDay, waysThere, type Wish } from './wishes.ts'
import { namesFor } from './work-names.ts'

type Asked = { side: Side; again?: Again | undefined }
type OfWish = Asked & { wish: Wish; at: string }

interface Shown {
  title: string
  when?: string
  status: 200 | 422
  children: Child
}

/** What each page for writing within the wishes has. */
function writing(visit: Visit, side: Side, { status, ...page }: Shown) {
  return answer(
    visit,
    {
      ...{ ...page, narrow: side.isOwn, parents: under(visit, side) },
      seen: { rows: 'wish', with: side.others },
      ...{ islands: ['unsaved'], browserKey: browserKey(side.key, visit.me) },
    },
    status,
  )
}

interface InWords extends Asked {
  to: string
  /** Where one goes when one leaves it. */
  back: string
  title: string
  when?: string
  label: string
  hint?: string
  save?: string
  first?: string
  above?: Child
}

/** A page on which a few words are written. */
export function wordsPage(visit: Visit, { side, again, ...page }: InWords) {
  const words = ownMessages[visit.tongue]
  const form = fill(visit.tongue, wording, { again, first: { words: page.first ?? '' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      {page.above}
      <FormOf form={form} to={page.to}>
        <LongText form={form} name="words" label={page.label} hint={page.hint} rows={3} keep={page.to} />
        <SaveOrLeave save={page.save ?? words.save} leave={words.leave} to={page.back} />
      </FormOf>
    </>
  )
  return writing(visit, side, {
    ...{ title: page.title, status: form.status, children },
    ...(page.when !== undefined && { when: page.when }),
  })
}

/** Where more is said of a wish, if it helps: none of it has to be. */
export function morePage(visit: Visit, { side, wish, at, again }: OfWish) {
  const words = ownMessages[visit.tongue]
  const { work, likes, dislikes, around, hours, minutes, times, transport } = wish.now
  const number = (of: number | null) => (of === null ? '' : String(of))
  const form = fill(visit.tongue, moreOfWish, {
    again,
    first: {
      ...{ work, likes, dislikes, around, times, transport },
      ...{ hours: number(hours), minutes: number(minutes) },
    },
  })
  const to = `${at}/mere`
  const children = (
    <>
      <ErrorSummary {...form} />
      <OwnWords of="citizen">{wish.now.words}</OwnWords>
      <FormOf form={form} to={to}>
        <Text form={form} name="work" label={words.work} hint={words.workHint} />
        <LongText form={form} name="likes" label={words.likes} rows={2} />
        <LongText form={form} name="dislikes" label={words.dislikes} rows={2} />
        <LongText form={form} name="around" label={words.around} hint={words.aroundHint} rows={2} />
        <Text form={form} name="hours" label={words.hours} short inputmode="numeric" />
        <SomeOf
          form={form}
          name="times"
          label={words.times}
          options={partsOfDay.map((value) => ({ value, label: words.parts[value] }))}
        />
        <SomeOf
          form={form}
          name="transport"
          label={words.transport}
          options={waysThere.map((value) => ({ value, label: words.ways[value] }))}
        />
        <Text form={form} name="minutes" label={words.minutes} short inputmode="numeric" />
        <SaveOrLeave save={words.save} leave={words.leave} to={at} />
      </FormOf>
    </>
  )
  return writing(visit, side, {
    ...{ title: words.moreTitle, when: words.moreLead, status: form.status, children },
  })
}

/** Which of the names known here is nearest to what was written. */
export function choosePage(visit: Visit, { side, wish, at, again }: OfWish) {
  const words = ownMessages[visit.tongue]
  const form = fill(visit.tongue, choosingWork, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${at}/arbejde`}>
        <OneOf
          form={form}
          name="name"
          label={wish.now.work || words.work}
          options={[
            ...namesFor(wish.now.work).map(({ name }) => ({
              value: name,
              label: <span lang="da">{name}</span>,
            })),
            { value: noneOfThem, label: words.noneOfThese },
          ]}
        />
        <SaveOrLeave save={words.save} leave={words.leave} to={at} />
      </FormOf>
    </>
  )
  return writing(visit, side, {
    ...{ title: words.chooseTitle, when: words.chooseLead, status: form.status, children },
  })
}

/** Where a no to something that was offered is written down. */
export function declinePage(visit: Visit, { side, at, again }: OfWish) {
  const words = ownMessages[visit.tongue]
  const form = fill(visit.tongue, declining, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${at}/nej`}>
        <Text form={form} name="what" label={words.declineWhat} />
        <LongText form={form} name="words" label={words.declineWhy} rows={2} />
        <SaveOrLeave save={words.save} leave={words.leave} to={at} />
      </FormOf>
    </>
  )
  return writing(visit, side, {
    ...{ title: words.declineTitle, when: words.declineLead, status: form.status, children },
  })
}

/** Where a wish is sent to the consultants, with all that they will see. */
export function sendPage(visit: Visit, { side, wish, at, again }: OfWish) {
  const { tongue: language } = visit
  const words = orderMessages[language]
  const form = fill(language, sendingWithYes, { again, first: { words: wish.now.words } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${at}/bestil`}>
        <LongText form={form} name="words" label={words.sendWords} hint={words.sendHint} rows={3} />
        {isSaid(wish.now) && (
          <>
            <p>{words.alsoSee}</p>
            <AroundOf language={language} around={wish.now} />
          </>
        )}
        {!side.isOwn && (
          <Tick form={form} name="yes" label={messages[visit.language].yes(side.citizen.firstName)} />
        )}
        <SaveOrLeave save={words.sendDo} leave={ownMessages[language].leave} to={at} />
      </FormOf>
    </>
  )
  return writing(visit, side, {
    ...{ title: words.sendTitle, when: words.sendLead, status: form.status, children },
  })
}
