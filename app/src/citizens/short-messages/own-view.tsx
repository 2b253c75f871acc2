import { firstName, listIn, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents } from '../matter/pages.tsx'
import { HowToReach, type ReachedWorker } from '../matter/reach.tsx'
import { messageForm } from './form.ts'
import { ownMessages } from './own-messages.ts'
import type { ShortMessage } from './short-messages.ts'

const address = '/min/skriv'

interface OwnMessages {
  key: Buffer
  sent: readonly ShortMessage[]
  workers: readonly ReachedWorker[]
  /** What those are called who work with the citizen, or did. */
  names: ReadonlyMap<string, string>
  /** For how long it is kept. */
  kept: string
  again?: Again | undefined
}

/** Where a citizen writes a few lines: when they get an answer stands before the field, and below it what they have written. */
export function ownMessagesPage(visit: Visit, { key, sent, workers, names, kept, again }: OwnMessages) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const form = fill(language, messageForm, { again })
  const theirs = workers.map(({ name }) => firstName(name))
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>
        <strong>{words.urgent}</strong>
      </p>
      {workers.length === 0 ? (
        <HowToReach language={language} workers={workers} />
      ) : (
        <>
          {workers.map(({ name, reach }) => (
            <p>
              {reach && reach.answers !== ''
                ? words.answers(firstName(name), reach.answers)
                : words.noPromise(firstName(name))}
            </p>
          ))}
          <FormOf form={form} to={address}>
            <LongText
              form={form}
              name="words"
              label={words.words}
              hint={words.hint}
              rows={5}
              keep={address}
            />
            <button class="button do">{words.send}</button>
          </FormOf>
        </>
      )}
      <section class="part" data-saved>
        <h2>{words.sent}</h2>
        {sent.length === 0 && <p>{words.none}</p>}
        {sent.map((one) => (
          <OneSent visit={visit} one={one} names={names} />
        ))}
        <p class="small">{words.takeOver}</p>
        <p class="small">{kept}</p>
      </section>
    </>
  )
  return answer(
    visit,
    {
      title: theirs.length > 0 ? words.title(listIn(language, theirs)) : words.word,
      ...{ when: words.lead, narrow: true, parents: ownParents(visit), children },
      seen: { rows: 'short_message', with: theirs.length > 0 ? theirs : [words.yourWorkers] },
      islands: ['unsaved'],
      browserKey: browserKey(key, me),
    },
    form.status,
  )
}

function OneSent({ visit, one, names }: { visit: Visit; one: ShortMessage } & Pick<OwnMessages, 'names'>) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const day = (at: Date) => longDate(language, at)
  return (
    <div class="item">
      <p class="small">{words.on(day(one.writtenAt))}</p>
      <OwnWords of="citizen">{one.words}</OwnWords>
      {one.answer ? (
        <>
          <p>{words.answered(firstName(names.get(one.answer.by) ?? words.somebody), day(one.answer.at))}</p>
          <OwnWords of="worker">{one.answer.words}</OwnWords>
        </>
      ) : (
        <p>{one.readAt ? words.read(day(one.readAt)) : words.notRead}</p>
      )}
      {!one.readAt && (
        <form method="post" action={`${address}/${one.id}/slet`}>
          <button class="quiet">{words.takeBack}</button>
          <p class="small">{words.takeBackHint}</p>
        </form>
      )}
    </div>
  )
}
