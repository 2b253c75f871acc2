import { longDate, nearDay } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents } from '../matter/pages.tsx'
import { ownAddress, ownOf } from './addresses.ts'
import { notWorking } from './form.ts'
import { callsBy, type NotWorking } from './not-working.ts'
import { ownMessages } from './own-messages.ts'
import type { Placement } from './placements.ts'
import { wanted } from './sealed.ts'
import { workerCalled, type Looking } from './whole.ts'

/** Where a citizen says that it does not work, and chooses what is to happen. */
export function notWorkingPage(
  visit: Visit,
  {
    key,
    placement,
    workers,
    again,
  }: { key: Buffer; placement: Placement; workers: readonly string[]; again?: Again | undefined },
) {
  const { tongue: language, services, me } = visit
  const words = ownMessages[language]
  const form = fill(language, notWorking, { again, first: { wants: 'talkFirst', tell: 'no' } })
  const its = ownOf(placement)
  const now = services.now()
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${its}/gaar-ikke`}>
        <OneOf
          form={form}
          name="wants"
          label={words.toNotWorkingLead}
          options={wanted.map((value) => ({
            value,
            label: (
              <>
                <strong>{words.wants[value]}</strong>
                <br />
                <span class="small">{words.wantsSays[value]}</span>
              </>
            ),
          }))}
        />
        <OneOf
          form={form}
          name="tell"
          label={words.tell(placement.where)}
          options={[
            { value: 'no', label: words.tellNo },
            { value: 'yes', label: words.tellYes },
          ]}
        />
        <LongText form={form} name="words" label={words.notWorkingWords} rows={3} keep={`${its}/gaar-ikke`} />
        <p class="soft">{words.then(nearDay(language, callsBy(now), now))}</p>
        <SaveOrLeave save={words.send} leave={words.leave} to={its} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.notWorkingTitle, when: words.notWorkingLead, narrow: true, children },
      parents: [
        ...ownParents(visit),
        { href: ownAddress, word: words.title },
        { href: its, word: placement.where },
      ],
      seen: {
        rows: 'not_working',
        with: workers.length > 0 ? workers : [words.yourWorkers],
      },
      ...{ except: words.companySeesNot, islands: ['unsaved'], browserKey: browserKey(key, me) },
    },
    form.status,
  )
}

/** What the citizen has said, what happens and by when, and whether it stops. */
export function NotWorkingNow({
  looking,
  its,
  all,
  now,
}: {
  looking: Looking
  its: string
  all: readonly NotWorking[]
  now: Date
}) {
  return (
    <>
      {all.map((one) => (
        <One looking={looking} its={its} one={one} now={now} />
      ))}
    </>
  )
}

function One({ looking, its, one, now }: { looking: Looking; its: string; one: NotWorking; now: Date }) {
  const { language } = looking
  const words = ownMessages[language]
  const { decision } = one
  const on = (day: string) => longDate(language, day)
  return (
    <section class="item" data-saved>
      <h2>
        {words.youSaid(on(one.saidOn))} {words.wants[one.wants]}
      </h2>
      {one.words && <OwnWords of="citizen">{one.words}</OwnWords>}
      {one.answerBy === null ? (
        <p>{words.onlyYou}</p>
      ) : decision ? (
        <>
          <p>
            <strong>
              {(decision.stops ? words.stops : words.goesOn)(
                workerCalled(looking, decision.by),
                on(decision.on),
              )}
            </strong>{' '}
            <bdi class="words">{decision.words}</bdi>
          </p>
          {one.understood === null ? (
            <form method="post" action={`${its}/gaar-ikke/${one.id}/forstaaet`} class="row">
              <span>{words.isItSo}</span>
              <button class="button" name="so" value="yes">
                {words.yes}
              </button>
              <button class="button" name="so" value="no">
                {words.no}
              </button>
            </form>
          ) : (
            <p class="small">{words.understood[one.understood ? 'yes' : 'no']}</p>
          )}
        </>
      ) : (
        <p>
          {words.wantsSays[one.wants]} {words.callsBy(nearDay(language, one.answerBy, now))}
        </p>
      )}
      <p class="small">
        {one.answerBy !== null && (one.tell ? words.mayTell : words.tellsNot)} {words.noPunishment}
      </p>
      {!decision && (
        <form method="post" action={`${its}/gaar-ikke/${one.id}/tilbage`}>
          <button class="quiet">{one.answerBy === null ? words.remove : words.takeBack}</button>
        </form>
      )}
    </section>
  )
}
