import type { Child } from 'hono/jsx'
import { addDay, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, LongText, OneOf, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import type { Citizen } from '../matter/citizens.ts'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { balls, partedBy, waitKinds, type WaitingPeriod, type WaitKind } from '../matter/waiting.ts'
import { happened, meanwhileForm, newWait } from './form.ts'
import { happenings } from './happenings.ts'
import { messages } from './messages.ts'
import { OneWait, type Looking } from './one-wait.tsx'
import { ownMessages } from './own-messages.ts'
import type { UsualWait } from './queries.ts'
import { calledTo } from '../matter/waits-now.tsx'

/** So many days what was promised and not kept stands in sight after it ended. */
export const inSight = 180

export const workersAddress = (citizenId: string) => `/borgere/${citizenId}/venter`

/** What a page of a worker's is made of. */
export interface WorkersPage {
  citizen: Citizen
  key: Buffer
  usual: ReadonlyMap<WaitKind, UsualWait>
  looking: Looking
}

const ofThePlace = (visit: Visit, { citizen, key }: Pick<WorkersPage, 'citizen' | 'key'>) => ({
  seen: { rows: 'waiting_period', with: [citizen.firstName] } as const,
  parents: parentsOf(citizen),
  islands: ['unsaved'],
  browserKey: browserKey(key, visit.me),
})

/** All that a citizen waits for, for whoever works with them. */
export function workersPage(
  visit: Visit,
  page: WorkersPage & { now: readonly WaitingPeriod[]; before: readonly WaitingPeriod[] },
) {
  const { language } = visit
  const words = messages[language]
  const { citizen, now } = page
  const { broken, rest } = partedBy(page.before, addDay(visit.services.now(), -inSight))
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      {now.length === 0 && <p>{words.none(citizen.firstName)}</p>}
      {now.map((period) => (
        <Wait visit={visit} page={page} period={period}>
          <p>
            <a
              href={`${workersAddress(citizen.id)}/${period.id}`}
              aria-label={words.tellAbout(citizen.firstName, period.what)}
            >
              {words.tell(citizen.firstName)}
            </a>
          </p>
        </Wait>
      ))}
      {broken.map((period) => (
        <Wait visit={visit} page={page} period={period} />
      ))}
      {rest.length > 0 && (
        <details class="waited-before">
          <summary>{words.before(citizen.firstName)}</summary>
          {rest.map((period) => (
            <Wait visit={visit} page={page} period={period} />
          ))}
        </details>
      )}
    </>
  )
  const act = (
    <a class="button do" href={`${workersAddress(citizen.id)}/ny`}>
      {words.write(citizen.firstName)}
    </a>
  )
  const next = [{ href: '/saadan-naas-jeg', word: words.reach }]
  return answer(visit, {
    ...ofThePlace(visit, page),
    title: words.title(citizen.firstName),
    when: words.lead,
    act,
    children,
    next,
  })
}

/** One of them, with who wrote it. */
function Wait({
  visit: { language },
  page: { usual, looking },
  period,
  children,
}: {
  visit: Visit
  page: WorkersPage
  period: WaitingPeriod
  children?: Child
}) {
  const words = messages[language]
  const isOwn = period.writtenBy === looking.me
  return (
    <OneWait language={language} period={period} usual={usual.get(period.kind)} looking={looking}>
      <p class="small">{isOwn ? words.byYou : words.by(calledTo(language, looking, period.writtenBy))}</p>
      {children}
    </OneWait>
  )
}

/** One waiting period, to tell what happened and what is agreed meanwhile. */
export function onePage(
  visit: Visit,
  page: WorkersPage & { period: WaitingPeriod },
  again?: { of: 'happened' | 'meanwhile'; again: Again },
) {
  const { language, services } = visit
  const words = messages[language]
  const { citizen, period, looking } = page
  const address = `${workersAddress(citizen.id)}/${period.id}`
  const now = services.now()
  const own = period.asksId === looking.me && (period.askNext ?? '') >= today(now) ? period.askNext : null
  const form = fill(language, happened(now), {
    again: again?.of === 'happened' ? again.again : undefined,
    first: { onDay: today(now), askNext: own ?? '' },
  })
  const names = words.happening(citizen.firstName)
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      {again && <ErrorSummary language={language} problems={again.again.problems} />}
      <Wait visit={visit} page={page} period={period} />
      {period.endedOn === null && (
        <>
          <h2>{words.tell(citizen.firstName)}</h2>
          <p>{words.happenedHint(citizen.firstName)}</p>
          <FormOf form={form} to={`${address}/skete`}>
            <OneOf
              form={form}
              name="what"
              label={words.happenedTitle}
              options={happenings.map((value) => ({ value, label: names[value] }))}
            />
            <Day form={form} name="onDay" label={words.onDay} />
            <LongText
              form={form}
              name="words"
              label={words.words(citizen.firstName)}
              hint={words.wordsHint}
              rows={3}
              keep={`${address}/skete/words`}
            />
            <Choice
              form={form}
              name="ball"
              label={words.movedTo}
              hint={words.movedToHint}
              none={words.noChange}
              options={balls.map((value) => ({ value, label: words.balls[value] }))}
            />
            <Text form={form} name="holder" label={words.holder} hint={words.holderHint} />
            <Day form={form} name="askNext" label={words.askNext} hint={words.askNextHint} />
            <button class="button do">{words.save}</button>
          </FormOf>
          <Meanwhile visit={visit} page={page} again={again?.of === 'meanwhile' ? again.again : undefined} />
        </>
      )}
    </>
  )
  const head = { title: words.oneTitle(citizen.firstName, period.what) }
  const next = [{ href: workersAddress(citizen.id), word: words.back(citizen.firstName) }]
  return answer(visit, { ...ofThePlace(visit, page), ...head, children, next }, again ? 422 : 200)
}

function Meanwhile({
  visit: { language },
  page: { citizen, period },
  again,
}: {
  visit: Visit
  page: WorkersPage & { period: WaitingPeriod }
  again: Again | undefined
}) {
  const words = messages[language]
  const address = `${workersAddress(citizen.id)}/${period.id}/imens`
  const { meanwhile } = period
  const form = fill(language, meanwhileForm, {
    again,
    among: 'imens',
    first: {
      ...(meanwhile && { agreed: meanwhile.agreed ? 'yes' : 'no' }),
      words: meanwhile?.words ?? '',
    },
  })
  return (
    <>
      <h2>{words.meanwhileHead}</h2>
      <FormOf form={form} to={address}>
        <OneOf
          form={form}
          name="agreed"
          label={words.meanwhileTitle}
          options={[
            { value: 'yes', label: words.agreed },
            { value: 'no', label: words.nothing },
          ]}
        />
        <LongText form={form} name="words" label={words.agreedWords} rows={3} keep={`${address}/words`} />
        <button class="button">{words.saveMeanwhile}</button>
      </FormOf>
    </>
  )
}

/** Where a worker writes what a citizen waits for. */
export function newPage(visit: Visit, { citizen, key }: Pick<WorkersPage, 'citizen' | 'key'>, again?: Again) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const form = fill(language, newWait(now), { again, first: { since: today(now) } })
  const address = `${workersAddress(citizen.id)}/ny`
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        <Text form={form} name="what" label={words.what} hint={words.whatHint} />
        <OneOf
          form={form}
          name="kind"
          label={words.kind}
          options={waitKinds.map((value) => ({ value, label: ownMessages[language].kinds[value] }))}
        />
        <Day form={form} name="since" label={words.since} />
        <OneOf
          form={form}
          name="ball"
          label={words.ball}
          options={balls.map((value) => ({ value, label: words.balls[value] }))}
        />
        <Text form={form} name="holder" label={words.holder} hint={words.holderHint} />
        <Day form={form} name="expectedBy" label={words.expectedBy} hint={words.expectedByHint} />
        <Day form={form} name="askNext" label={words.askNext} hint={words.askNextHint} />
        <button class="button do">{words.save}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...ofThePlace(visit, { citizen, key }),
      title: words.write(citizen.firstName),
      when: words.newLead(citizen.firstName),
      children,
    },
    form.status,
  )
}
