import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Hidden, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { answerForm, layForm } from './form.ts'
import { answers, type Laid } from './laid.ts'
import { messages } from './messages.ts'
import type { Suggested, Suggestions } from './options.ts'
import { ReasonsOf } from './reasons-view.tsx'
import { workersAddress } from './side.ts'

interface WorkersMatches extends Suggestions {
  citizen: Citizen
  laid: readonly Laid[]
  /** What was typed and could not be kept: a place that is there no more. */
  again?: Again | undefined
}

/** What is laid before a citizen, what they said, and what more can be. */
export function workersMatchesPage(visit: Visit, props: WorkersMatches) {
  const words = messages[visit.language]
  const { citizen, laid, suggested, limit, hasWish, again } = props
  const name = citizen.firstName
  const free = suggested.filter(({ place }) => !laid.some(({ openingId }) => openingId === place.id))
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      {again && <ErrorSummary {...fill(visit.language, layForm, { again })} />}
      <section>
        <h2>{words.laid(name)}</h2>
        {laid.length === 0 && <p>{words.noneLaid(name)}</p>}
        {laid.map((one) => (
          <LaidPlace visit={visit} citizen={citizen} laid={one} />
        ))}
      </section>
      <section>
        <h2>{words.could}</h2>
        {!hasWish && (
          <p>
            {words.noWish(name)} <a href={`/borgere/${citizen.id}/oensker`}>{words.toWishes(name)}</a>
          </p>
        )}
        {hasWish && free.length === 0 && (
          <p>
            {words.nothing} {limit && `${words.stood} ${limit}`}
          </p>
        )}
        {free.map((one) => (
          <CanBeLaid
            visit={visit}
            citizen={citizen}
            suggested={one}
            again={again?.typed['opening'] === one.place.id ? again : undefined}
          />
        ))}
        <p class="small">{words.notWished}</p>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title(name), when: words.lead, parents: parentsOf(citizen), children },
      seen: { rows: 'match', with: [name] },
    },
    again ? 422 : 200,
  )
}

function LaidPlace({ visit, citizen, laid }: { visit: Visit; citizen: Citizen; laid: Laid }) {
  const { language, me } = visit
  const words = messages[language]
  const name = citizen.firstName
  const its = `${workersAddress(citizen.id)}/${laid.id}`
  return (
    <article class="item">
      <h3>
        {laid.place}: {laid.work}
      </h3>
      <p class="small">{words.laidBy(laid.by, longDate(language, laid.laidOn))}</p>
      {laid.answer ? (
        <>
          <p>
            <strong>
              {words.said(name, words.says[laid.answer.says], longDate(language, laid.answer.on))}
            </strong>{' '}
            {!laid.answer.isCitizens && words.saidFor}
          </p>
          {laid.answer.words && <blockquote class="words-of citizen">{laid.answer.words}</blockquote>}
          {laid.answer.says === 'yes' && (
            <p>
              <a href={`/pladser/${laid.openingId}`}>{words.yesNext}</a>{' '}
              <a
                href={`/borgere/${citizen.id}/praktik/ny?${new URLSearchParams({ sted: laid.place }).toString()}`}
              >
                {words.toPlacement}
              </a>
            </p>
          )}
        </>
      ) : (
        <p>{words.notAnswered(name)}</p>
      )}
      <div class="row">
        {!laid.answer?.isCitizens && (
          <a href={`${its}/svar`} aria-label={words.answerForOf(name, laid.place)}>
            {words.answerFor(name)}
          </a>
        )}
        {!laid.answer && laid.laidBy === me.personId && (
          <form method="post" action={`${its}/tilbage`}>
            <button class="quiet" aria-label={words.takeBackOf(laid.place)}>
              {words.takeBack}
            </button>
          </form>
        )}
      </div>
    </article>
  )
}

interface ToBeLaid {
  visit: Visit
  citizen: Citizen
  suggested: Suggested
  again: Again | undefined
}

function CanBeLaid({ visit, citizen, suggested, again }: ToBeLaid) {
  const { language } = visit
  const words = messages[language]
  const { place, reasons } = suggested
  const form = fill(language, layForm, { again, first: { opening: place.id } })
  return (
    <article class="item">
      <h3>
        {place.place}: {place.work}
      </h3>
      <p class="small">
        {[place.town, words.hours(place.hours.from, place.hours.to)].filter(Boolean).join('. ')}.{' '}
        <a href={`/pladser/${place.id}`} aria-label={words.toOpeningOf(place.place)}>
          {words.toOpening}
        </a>
      </p>
      <ReasonsOf words={words} reasons={reasons} />
      <details class="more" open={again !== undefined}>
        <summary aria-label={words.layOf(place.place, citizen.firstName)}>{words.lay}</summary>
        <FormOf form={form} to={workersAddress(citizen.id)}>
          <Hidden form={form} name="opening" />
          <LongText form={form} name="note" label={words.note} hint={words.noteHint} rows={2} />
          <button class="button">{words.lay}</button>
        </FormOf>
      </details>
    </article>
  )
}

/** Where it is written what the citizen said at a meeting. */
export function answerForPage(
  visit: Visit,
  { citizen, laid, again }: { citizen: Citizen; laid: Laid; again?: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const name = citizen.firstName
  const page = workersAddress(citizen.id)
  const first = laid.answer ? { says: laid.answer.says, words: laid.answer.words } : {}
  const form = fill(language, answerForm, { again, first })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>
        {laid.place}: {laid.work}
      </p>
      <FormOf form={form} to={`${page}/${laid.id}/svar`}>
        <OneOf
          form={form}
          name="says"
          label={words.saysLabel(name)}
          options={answers.map((value) => ({ value, label: words.options[value] }))}
        />
        <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={3} />
        <SaveOrLeave save={words.save} leave={words.leave} to={page} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.answerFor(name), seen: { rows: 'match', with: [name] }, children },
      parents: [...parentsOf(citizen), { href: page, word: words.word }],
    },
    form.status,
  )
}
