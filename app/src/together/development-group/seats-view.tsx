import { addDay, longDate, say, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Day } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { roleNames } from '../../shared/people/roles.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { OfTheHouse } from '../house/who-is-of-the-house.ts'
import { newSeat } from './form.ts'
import { messages } from './messages.ts'
import { missingIn, sitting, type Seat } from './seats.ts'
import type { Room } from './room.ts'

const address = '/udviklingsgruppe/plads'

/** Who sits in the group, who is missing there, and what the visitor can do about it. */
export function WhoSits({ visit, room }: { visit: Visit; room: Room }) {
  const { language, me, services } = visit
  const words = messages[language]
  const day = today(services.now())
  const { seats, house, mayAsk, kept } = room
  const there = sitting(seats, day)
  const missing = missingIn(there, house)
  const asked = seats.find(({ person, isYes }) => person.id === me.personId && !isYes)
  return (
    <section>
      <h2>{words.who}</h2>
      {asked && <Asked visit={visit} seat={asked} />}
      {there.length === 0 && <p>{words.nobody}</p>}
      {seats.length > 0 && (
        <ul>
          {seats
            .filter((seat) => seat !== asked)
            .map((seat) => (
              <li>
                <SeatOf visit={visit} seat={seat} house={house} day={day} />
              </li>
            ))}
        </ul>
      )}
      {there.length > 0 &&
        (['director', 'leader', 'workers'] as const)
          .filter((one) => missing[one])
          .map((one) => <p class="small">{words.missing[one]}</p>)}
      <p class="small">{kept}</p>
      {mayAsk && (
        <AskForm visit={visit} room={room} again={room.again?.of === 'ask' ? room.again.what : undefined} />
      )}
    </section>
  )
}

function SeatOf({
  visit: { language, me },
  seat,
  house,
  day,
}: {
  visit: Visit
  seat: Seat
  house: readonly OfTheHouse[]
  day: string
}) {
  const words = messages[language]
  const { id, person, fromOn, untilOn, isYes } = seat
  const [role] = house.find((one) => one.id === person.id)?.roles ?? []
  const called = role ? say(roleNames[role], language) : words.someone
  const until = longDate(language, untilOn)
  return (
    <>
      {fromOn > day
        ? words.fromUntil(person.name, called, longDate(language, fromOn), until)
        : words.until(person.name, called, until)}{' '}
      {!isYes && <span class="small">{words.waitsForYes}</span>}
      {!isYes && seat.offeredBy === me.personId && (
        <form method="post" action={`${address}/${id}/nej`}>
          <button class="quiet" aria-label={words.takeBackOf(person.name)}>
            {words.takeBack}
          </button>
        </form>
      )}
      {isYes && person.id === me.personId && (
        <form method="post" action={`${address}/${id}/forlad`}>
          <button class="quiet">{words.leave}</button>
        </form>
      )}
    </>
  )
}

/** The visitor is asked: yes or no. */
function Asked({ visit: { language }, seat }: { visit: Visit; seat: Seat }) {
  const words = messages[language]
  return (
    <div class="soft">
      <h3>{words.youAreAsked}</h3>
      <p>{words.youAreAskedFor(longDate(language, seat.fromOn), longDate(language, seat.untilOn))}</p>
      <div class="row">
        <form method="post" action={`${address}/${seat.id}/ja`}>
          <button class="button">{words.yes}</button>
        </form>
        <form method="post" action={`${address}/${seat.id}/nej`}>
          <button class="button">{words.no}</button>
        </form>
      </div>
    </div>
  )
}

function AskForm({ visit, room, again }: { visit: Visit; room: Room; again: Again | undefined }) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const first = { fromOn: today(now), untilOn: addDay(now, 183) }
  const form = fill(language, newSeat(now), { again, first })
  const free = room.house.filter(({ id }) => !room.seats.some(({ person }) => person.id === id))
  return (
    <>
      <h3>{words.askTitle}</h3>
      <p class="small">{words.askLead}</p>
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        <Choice
          form={form}
          name="person"
          label={words.person}
          none={words.choose}
          options={free.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <div class="row">
          <Day form={form} name="fromOn" label={words.fromOn} />
          <Day form={form} name="untilOn" label={words.untilOn} />
        </div>
        <button class="button">{words.ask}</button>
      </FormOf>
    </>
  )
}
