import { firstName, longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents } from '../matter/pages.tsx'
import type { OwnExperiment } from './experiments.ts'
import { howItWent, newOwnExperiment } from './form.ts'
import { ownMessages } from './own-messages.ts'

export const address = '/min/proever'

interface OwnPage {
  key: Buffer
  all: readonly OwnExperiment[]
  /** The names of those who work with the citizen. */
  workers: readonly string[]
  again?: Again | undefined
}

/** Where a citizen writes what they want to try; what their page asks about stands first. */
export function ownPage(visit: Visit, { key, all, workers, again }: OwnPage) {
  const { tongue: language, me, services } = visit
  const words = ownMessages[language]
  const now = services.now()
  const form = fill(language, newOwnExperiment(now), { again })
  const asks = ({ askOn }: OwnExperiment) => askOn !== null && askOn <= today(now)
  const [asked, others] = [all.filter(asks), all.filter((one) => !asks(one))]
  const isAnyShown = all.some(({ isShown }) => isShown)
  const children = (
    <>
      {asked.length > 0 && (
        <section class="soft" data-saved>
          <h2>{words.asksNow}</h2>
          <p>{words.noHurry}</p>
          {asked.map((one) => (
            <One visit={visit} one={one} isAsked />
          ))}
        </section>
      )}
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        <LongText
          form={form}
          name="wants"
          label={words.wants}
          hint={words.wantsHint}
          rows={3}
          keep={address}
        />
        <LongText form={form} name="looksFor" label={words.looksFor} hint={words.looksForHint} rows={2} />
        <Day form={form} name="askOn" label={words.askOn} hint={words.askOnHint} />
        <button class="button do">{words.save}</button>
      </FormOf>
      {!isAnyShown && <p class="small">{words.mayBeShown}</p>}
      {others.length > 0 && (
        <section class="part" data-saved>
          <h2>{words.yours}</h2>
          {others.map((one) => (
            <One visit={visit} one={one} />
          ))}
        </section>
      )}
      <p class="small">{words.ends}</p>
    </>
  )
  const theirs = workers.length > 0 ? workers.map(firstName) : [words.yourWorkers]
  return answer(
    visit,
    {
      ...{ title: words.title, when: words.lead, narrow: true, parents: ownParents(visit), children },
      seen: isAnyShown ? { rows: 'citizen_experiment', with: theirs } : 'meAlone',
      except: isAnyShown && words.mayBeShown,
      islands: ['unsaved'],
      browserKey: browserKey(key, me),
    },
    form.status,
  )
}

function One({
  visit: { tongue: language },
  one,
  isAsked,
}: {
  visit: Visit
  one: OwnExperiment
  isAsked?: true
}) {
  const words = ownMessages[language]
  const its = `${address}/${one.id}`
  const tell = one.went === null ? words.tell : words.tellAnew
  return (
    <div class="item own-try">
      <OwnWords of="citizen">{one.wants}</OwnWords>
      {one.looksFor && (
        <p>
          {words.looksForIs} <bdi>{one.looksFor}</bdi>
        </p>
      )}
      {one.went !== null && (
        <p>
          {words.went} <bdi>{one.went}</bdi>
        </p>
      )}
      <p class="small">
        {words.written(longDate(language, one.writtenAt))}{' '}
        {one.askOn !== null && !isAsked && words.asked(longDate(language, one.askOn))}{' '}
        {one.isShown ? words.isShown : words.onlyYou}
      </p>
      <p>
        <a
          class={isAsked && 'button'}
          href={`${its}/gik`}
          aria-label={words.tellAbout(tell, one.wants.slice(0, 60))}
        >
          {tell}
        </a>
      </p>
      {isAsked && (
        <form method="post" action={`${its}/ligge`}>
          <button class="quiet">{words.letLie}</button>
        </form>
      )}
      <form method="post" action={`${its}/vis`}>
        <button class="quiet" name="shown" value={one.isShown ? 'no' : 'yes'}>
          {one.isShown ? words.hide : words.show}
        </button>
      </form>
      <form method="post" action={`${its}/slet`}>
        <button class="quiet">{words.remove}</button>
      </form>
    </div>
  )
}

/** Where a citizen tells how it went. */
export function wentPage(
  visit: Visit,
  { key, one, again }: { key: Buffer; one: OwnExperiment; again?: Again | undefined },
) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const form = fill(language, howItWent, { again, first: { words: one.went ?? '' } })
  const to = `${address}/${one.id}/gik`
  const children = (
    <>
      <ErrorSummary {...form} />
      <OwnWords of="citizen">{one.wants}</OwnWords>
      <FormOf form={form} to={to}>
        <LongText form={form} name="words" label={words.wentWords} hint={words.wentHint} rows={4} keep={to} />
        <SaveOrLeave save={words.save} leave={words.leave} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.wentTitle, narrow: true, children },
      seen: one.isShown ? { rows: 'citizen_experiment', with: [words.yourWorkers] } : 'meAlone',
      parents: [...ownParents(visit), { href: address, word: words.title }],
      ...{ islands: ['unsaved'], browserKey: browserKey(key, me) },
    },
    form.status,
  )
}
