import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Hidden, SomeOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { nameOf, offerForm } from './form.ts'
import { messages } from './messages.ts'
import type { Offer } from './offers.ts'
import type { Thing } from './things.ts'

interface HandingOver {
  /** What the visitor carries, and what those who have left did, where the visitor brings people together. */
  things: readonly Thing[]
  left: readonly { id: string; name: string }[]
  /** Of whom it is offered now; null for the visitor themselves. */
  of: { id: string; name: string } | null
  offers: readonly Offer[]
  people: readonly { id: string; name: string }[]
  again?: Again | undefined
}

/** What is offered to the visitor and by them, and what they can offer. */
export function handingOverPage(visit: Visit, props: HandingOver) {
  const { language, me } = visit
  const { things, left, of, offers, again } = props
  const words = messages[language]
  const toMe = offers.filter(({ to }) => to.id === me.personId)
  const byMe = offers.filter(({ offeredBy }) => offeredBy === me.personId)
  const isFree = ({ kind, id }: Thing) =>
    !offers.some(({ thing }) => thing.id === id && thing.kind.kind === kind.kind)
  const free = things.filter(isFree)
  const theirs = free.filter(({ carrier }) => carrier === (of?.id ?? me.personId))
  const carriedByLeft = left.filter(({ id }) => id !== of?.id && free.some(({ carrier }) => carrier === id))
  const children = (
    <>
      {again && <ErrorSummary {...fill(language, offerForm, { again })} />}
      {toMe.length > 0 && (
        <section>
          <h2>{words.toYou}</h2>
          {toMe.map((one) => (
            <ToAnswer visit={visit} offer={one} hasLeft={one.offeredBy !== one.from.id} />
          ))}
        </section>
      )}
      {byMe.length > 0 && (
        <section>
          <h2>{words.byYou}</h2>
          {byMe.map((one) => (
            <div class="item">
              <p>
                <a href={one.thing.href}>{one.thing.says}</a>
                <br />
                <span class="small">{words.to(one.to.name)}</span>
              </p>
              <form method="post" action={`/giv-videre/${one.id}/tilbage`}>
                <button class="quiet" aria-label={`${words.takeBack}: ${one.thing.says}`}>
                  {words.takeBack}
                </button>
              </form>
            </div>
          ))}
        </section>
      )}
      <section>
        <h2>{of ? of.name : words.yours}</h2>
        {of && <p class="small">{words.leftLead}</p>}
        {theirs.length === 0 ? (
          <p>{of ? words.nothingLeft : words.nothing}</p>
        ) : (
          <OfferForm visit={visit} props={props} things={theirs} />
        )}
        {!of && <p class="small">{words.back}</p>}
      </section>
      {carriedByLeft.length > 0 && (
        <section>
          <h2>{words.left}</h2>
          <ul>
            {carriedByLeft.map(({ id, name }) => (
              <li>
                <a href={`/giv-videre?af=${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.never}</h2>
        <ul>
          {words.neverList.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </section>
    </>
  )
  return answer(
    visit,
    {
      title: words.title,
      when: words.lead,
      seen: offers.length > 0 ? { rows: 'carry_offer', with: withWhom(offers, me.personId) } : 'meAlone',
      children,
    },
    again ? 422 : 200,
  )
}

/** Those whom the visitor’s offers name beside them. */
const withWhom = (offers: readonly Offer[], me: string): string[] => [
  ...new Set(
    offers.flatMap(({ from, to }) => [from, to]).flatMap(({ id, name }) => (id === me ? [] : [name])),
  ),
]

function ToAnswer({ visit: { language }, offer, hasLeft }: { visit: Visit; offer: Offer; hasLeft: boolean }) {
  const words = messages[language]
  const { thing, from } = offer
  return (
    <div class="item">
      <p>
        {thing.kind.called[language]}: <a href={thing.href}>{thing.says}</a>
        <br />
        <span class="small">
          {(hasLeft ? words.fromLeft : words.from)(from.name)} {thing.kind.onlyInside && words.onlyInside}
        </span>
      </p>
      <div class="row">
        <form method="post" action={`/giv-videre/${offer.id}/ja`}>
          <button class="button" aria-label={`${words.yes}: ${thing.says}`}>
            {words.yes}
          </button>
        </form>
        <form method="post" action={`/giv-videre/${offer.id}/nej`}>
          <button class="button" aria-label={`${words.no}: ${thing.says}`}>
            {words.no}
          </button>
        </form>
      </div>
    </div>
  )
}

/** What is chosen of what somebody carries, and to whom it is offered. */
function OfferForm({
  visit: { language },
  props,
  things,
}: {
  visit: Visit
  props: HandingOver
  things: readonly Thing[]
}) {
  const words = messages[language]
  const { people, of, again } = props
  const form = fill(language, offerForm, { again, first: { of: of?.id ?? '' } })
  return (
    <FormOf form={form} to="/giv-videre">
      <Hidden form={form} name="of" />
      <SomeOf
        form={form}
        name="things"
        label={of ? words.whatOf(of.name) : words.what}
        options={things.map((thing) => ({
          value: nameOf(thing),
          label: (
            <>
              {thing.kind.called[language]}: {thing.says}{' '}
              {thing.kind.onlyInside && <span class="small">{words.inside}</span>}
            </>
          ),
        }))}
      />
      <Choice
        form={form}
        name="to"
        label={words.who}
        none={words.chooseOne}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <button class="button">{words.offer}</button>
    </FormOf>
  )
}
