import { longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import { holdsOneOf, whoAreOfTheHouse } from '../../shared/people/roles.ts'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { howItWent } from './form.ts'
import { messages } from './messages.ts'
import type { Experiment } from './queries.ts'
import { yearMessages } from './year-messages.ts'

/** What every page of the place has: its unsaved words are sealed with the key of the visitor's own. */
export const ofThePlace = (visit: Visit, key: Buffer | undefined) => ({
  seen: { rows: 'experiment' } as const,
  islands: ['unsaved'],
  browserKey: key && browserKey(key, visit.me),
})

interface ListProps {
  key?: Buffer
  toReturnTo: readonly Experiment[]
  page: ListPage<Experiment>
}

/** All that the visitor wants to try; what they asked to be asked about comes first. */
export function experimentsPage(visit: Visit, { key, toReturnTo, page }: ListProps) {
  const words = messages[visit.language]
  const some = toReturnTo.length + page.rows.length > 0 || page.after !== null
  const children = (
    <>
      {!some && <p>{words.none}</p>}
      {toReturnTo.length > 0 && (
        <section class="soft to-return-to">
          <h2>{words.toReturnTo(toReturnTo.length)}</h2>
          <p>{words.noHurry}</p>
          <List visit={visit} experiments={toReturnTo} open={words.tell} />
        </section>
      )}
      <List visit={visit} experiments={page.rows} open={words.see} />
      <Pages visit={visit} page={page} address="/proev" />
      <p>
        <a href="/proev/aar">{yearMessages[visit.language].link}</a>
      </p>
    </>
  )
  const act = (
    <a class="button do" href="/proev/ny">
      {words.write}
    </a>
  )
  return answer(visit, { ...ofThePlace(visit, key), title: words.title, when: words.lead, act, children })
}

function List({
  visit,
  experiments,
  open,
}: {
  visit: Visit
  experiments: readonly Experiment[]
  open: string
}) {
  const words = messages[visit.language]
  if (experiments.length === 0) return null
  return (
    <ul class="list experiments">
      {experiments.map((one) => (
        <li>
          <p class="words" data-saved>
            {one.wants}
          </p>
          <HowItWent visit={visit} experiment={one} />
          <p class="small">
            <When visit={visit} experiment={one} />{' '}
            <a href={`/proev/${one.id}`} aria-label={words.about(open, beginningOf(one.wants))}>
              {open}
            </a>
          </p>
        </li>
      ))}
    </ul>
  )
}

/** How it went, where that has been told. */
function HowItWent({ visit, experiment: { went } }: { visit: Visit; experiment: Experiment }) {
  const words = messages[visit.language]
  if (!went) return null
  return (
    <p class="words">
      {went.tried ? words.went : words.notTried} {went.words && <span data-saved>{went.words}</span>}
    </p>
  )
}

function When({ visit, experiment }: { visit: Visit; experiment: Experiment }) {
  const words = messages[visit.language]
  const { askOn, createdAt } = experiment
  const isToCome = askOn !== null && askOn > today(visit.services.now())
  return (
    <>
      {words.written(longDate(visit.language, createdAt))}.
      {isToCome && ` ${words.askedOn(longDate(visit.language, askOn))}.`}
    </>
  )
}

/** So much of it that a link can be told from the next. */
const beginningOf = (words: string) => (words.length > 60 ? `${words.slice(0, 60)} …` : words)

export interface OneProps {
  experiment: Experiment
  key: Buffer
  again?: Again | undefined
}

/** One of them: how it went, and what one may do with it. */
export function experimentPage(visit: Visit, { experiment, key, again }: OneProps) {
  const words = messages[visit.language]
  const address = `/proev/${experiment.id}`
  const form = fill(visit.language, howItWent, { again, first: { words: experiment.went?.words ?? '' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p class="words" data-saved>
        {experiment.wants}
      </p>
      <p class="small">
        <When visit={visit} experiment={experiment} />{' '}
        {experiment.earSessionId && (
          <a href={`/laan-et-oere/${experiment.earSessionId}`}>{words.fromSession}</a>
        )}
      </p>
      <p>
        <a href={`${address}/ret`}>{words.change}</a>
      </p>
      {holdsOneOf(visit.me.roles, whoAreOfTheHouse) && (
        <p>
          <a href={`/undren/haeng?proev=${experiment.id}`}>{words.hangOnLoop}</a>
        </p>
      )}
      <HowItWent visit={visit} experiment={experiment} />
      <FormOf form={form} to={`${address}/gik`}>
        <LongText
          form={form}
          name="words"
          label={experiment.went ? words.askedAgain : words.ask}
          hint={words.askHint}
          rows={4}
          keep={`${address}/gik/words`}
        />
        <div class="row">
          <button class="button do" name="how" value="tried">
            {words.save}
          </button>
          <button class="button" name="how" value="notTried">
            {words.notTriedButton}
          </button>
        </div>
        <p class="small">{words.notTriedFine}</p>
      </FormOf>
      {experiment.askOn !== null && (
        <form method="post" action={`${address}/ligge`} class="row">
          <button class="quiet" aria-describedby="ligge">
            {words.letLie}
          </button>
          <span class="small" id="ligge">
            {words.letLieHint}
          </span>
        </form>
      )}
      <form method="post" action={`${address}/slet`} class="row">
        <button class="quiet" aria-describedby="slet">
          {words.remove}
        </button>
        <span class="small" id="slet">
          {words.removeHint}
        </span>
      </form>
    </>
  )
  const title = words.one(longDate(visit.language, experiment.createdAt))
  return answer(visit, { ...ofThePlace(visit, key), title, children }, form.status)
}
