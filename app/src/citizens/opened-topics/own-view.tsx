import { firstName, longDate, shortDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day, SomeOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { ownParents } from '../matter/pages.tsx'
import { topics } from '../matter/topics.ts'
import { openForm, usualDay } from './form.ts'
import type { Opening, Reader } from './openings.ts'
import { ownMessages } from './own-messages.ts'

const address = '/min/hvem-maa-laese'

interface OwnOpenings {
  openings: readonly Opening[]
  readers: readonly Reader[]
  /** What those are called who work with the citizen, by id. */
  names: ReadonlyMap<string, string>
  /** The first names of those who do today. */
  workers: readonly string[]
  /** For how long it is kept. */
  kept: string
  again?: Again | undefined
}

/** What the citizen is asked, has open, and can open: a press each. */
export function ownOpeningsPage(
  visit: Visit,
  { openings, readers, names, workers, kept, again }: OwnOpenings,
) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const standing = (...stands: Opening['stands'][]) => openings.filter((one) => stands.includes(one.stands))
  const [asked, open, closed] = [standing('suggested'), standing('open'), standing('past', 'closed')]
  const named = readers.filter(({ value }) => value.startsWith('person.'))
  const isAgain = again !== undefined
  const children = (
    <>
      {asked.length > 0 && (
        <section class="part">
          <h2>{words.asked}</h2>
          {asked.map((one) => (
            <Asked visit={visit} one={one} names={names} />
          ))}
          <p class="small">{words.free}</p>
        </section>
      )}
      <section class="part">
        <h2>{words.open}</h2>
        {open.length === 0 && <p>{words.nothing}</p>}
        {open.map((one) => (
          <div class="item">
            <p>
              {words.reads(called(visit, one.reader))} <strong>{words.short[one.topic]}</strong>
              <br />
              <span class="small">{one.until && words.until(longDate(language, one.until))}</span>
            </p>
            <Press visit={visit} one={one} to="luk" word={words.close} />
          </div>
        ))}
      </section>
      <details class="folded" open={isAgain}>
        <summary>{words.openMore}</summary>
        <OpenForm visit={visit} readers={readers} again={again} />
      </details>
      {closed.length > 0 && (
        <details class="folded">
          <summary>{words.closed}</summary>
          {closed.map((one) => (
            <div class="item">
              <p>
                {called(visit, one.reader)}: {words.short[one.topic]}
                <br />
                <span class="small">
                  {one.until ? words.wasUntil(longDate(language, one.until)) : words.wasNo}
                </span>
              </p>
              <Press visit={visit} one={one} to="aabn" word={words.again(usual(visit))} />
            </div>
          ))}
        </details>
      )}
      {named.length > 0 && (
        <section class="part">
          <h2>{words.named}</h2>
          <p>{words.namedLead}</p>
          {named.map((one) => (
            <form
              method="post"
              action={`${address}/kollega/${one.value.split('.')[1] ?? ''}/slet`}
              class="row"
            >
              <span>{called(visit, one)}</span>
              <button class="quiet" aria-label={words.of(words.takeAway, one.name)}>
                {words.takeAway}
              </button>
            </form>
          ))}
        </section>
      )}
      <section class="part">
        <h2>{words.rules}</h2>
        <ul>
          {words.ruleList.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
        <p class="small">{kept}</p>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title, when: words.lead, narrow: true, parents: ownParents(visit), children },
      seen: { rows: 'opened_topic', with: workers.length > 0 ? workers : [words.workers] },
    },
    isAgain ? 422 : 200,
  )
}

/** When something that is opened in one press closes by itself. */
const usual = ({ tongue: language, services }: Visit) => shortDate(language, usualDay(services.now()))

const called = ({ tongue: language }: Visit, { name, where }: Reader) =>
  ownMessages[language].where(name, where)

function Asked({ visit, one, names }: { visit: Visit; one: Opening; names: OwnOpenings['names'] }) {
  const words = ownMessages[visit.tongue]
  const who = names.get(one.suggestedBy ?? '')
  return (
    <div class="item">
      <p>
        {words.asks(who === undefined ? words.somebody : firstName(who), called(visit, one.reader))}
        <br />
        <strong>{words.names[one.topic]}</strong>
      </p>
      <div class="row">
        <Press visit={visit} one={one} to="aabn" word={words.yes(usual(visit))} />
        <Press visit={visit} one={one} to="luk" word={words.no} />
      </div>
    </div>
  )
}

/** One press; what it is about is said to those who hear the button alone. */
function Press({ visit, one, to, word }: { visit: Visit; one: Opening; to: 'aabn' | 'luk'; word: string }) {
  const words = ownMessages[visit.tongue]
  const what = words.of(words.short[one.topic], one.reader.name)
  return (
    <form method="post" action={`${address}/${one.id}/${to}`}>
      <button class="button" aria-label={`${word}. ${what}`}>
        {word}
      </button>
    </form>
  )
}

function OpenForm({ visit, readers, again }: { visit: Visit } & Pick<OwnOpenings, 'readers' | 'again'>) {
  const { tongue: language, services } = visit
  const words = ownMessages[language]
  const now = services.now()
  const form = fill(language, openForm(now), { again, first: { until: usualDay(now) } })
  const isPerson = ({ value }: Reader) => value.startsWith('person.')
  const groups = [
    [words.people, readers.filter(isPerson)],
    [words.departments, readers.filter((one) => !isPerson(one))],
  ] as const
  return (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        <Choice form={form} name="reader" label={words.reader} hint={words.readerHint} none={words.choose}>
          {groups.map(
            ([label, some]) =>
              some.length > 0 && (
                <optgroup label={label}>
                  {some.map((one) => (
                    <option value={one.value} selected={one.value === form.value('reader')}>
                      {called(visit, one)}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </Choice>
        <SomeOf
          form={form}
          name="topics"
          label={words.topics}
          options={topics.map((value) => ({ value, label: words.names[value] }))}
        />
        <Day form={form} name="until" label={words.day} hint={words.dayHint} />
        <button class="button do">{words.openIt}</button>
      </FormOf>
    </>
  )
}
