import { longDate, today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { pageOf } from '../known/companies.ts'
import { hoursAndDays, howItStands } from '../known/opening-lines.tsx'
import { pageOfOpening, type Opening } from '../known/openings.ts'
import { bookingForm } from './form.ts'
import { messages } from './messages.ts'
import type { Booking } from './openings.ts'

interface Whole {
  opening: Opening
  bookings: readonly Booking[]
  again?: Again | undefined
}

/** What a company has room for, who has a place in it, and where one takes one. */
export function openingPage(visit: Visit, { opening, bookings, again }: Whole) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const { id, company, closedOn } = opening
  const address = pageOfOpening(id)
  const form = fill(language, bookingForm(now), { again, first: { startsOn: startOf(opening, today(now)) } })
  const isOpen = closedOn === null && opening.openUntil >= today(now)
  const isBroken = closedOn !== null && bookings.some(({ startsOn }) => startsOn > closedOn)
  const parts = [
    [words.hoursHead, hoursAndDays(language, opening)],
    [words.tasksHead, opening.tasks],
    [words.transportHead, opening.transport],
    [words.welcomesHead, opening.welcomes],
    [words.valueHead, opening.value],
  ] as const
  const children = (
    <>
      <ErrorSummary {...form} />
      {isBroken && (
        <p>
          <strong>{words.brokenOne}</strong>
        </p>
      )}
      <div class="text-and-margin">
        <div>
          {parts
            .filter(([, text]) => text)
            .map(([head, text]) => (
              <section>
                <h2>{head}</h2>
                <p class="words">{text}</p>
              </section>
            ))}
          <p class="small">{words.writtenBy(opening.writtenBy)}</p>
        </div>
        <div>
          <section id="hvem">
            <h2>{words.placesHead}</h2>
            {bookings.length === 0 && <p>{words.nobody}</p>}
            {bookings.map((one) => (
              <Taken visit={visit} one={one} address={address} />
            ))}
            {isOpen && opening.placesLeft > 0 && (
              <FormOf form={form} to={`${address}/tag`}>
                <Day form={form} name="startsOn" label={words.startsOn} hint={words.startsHint} />
                <button class="button do">{words.take}</button>
              </FormOf>
            )}
          </section>
          {closedOn !== null && (
            <form method="post" action={`${address}/luk/ikke`}>
              <button class="quiet">{words.openAgain}</button>
            </form>
          )}
        </div>
      </div>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: `${opening.work}, ${company.name}`, when: howItStands(language, opening, today(now)) },
      ...{ seen: { rows: 'opening' as const }, children },
      next: [
        { href: pageOf(company.id), word: words.company },
        { href: `${address}/ret`, word: words.change },
        ...(closedOn === null ? [{ href: `${address}/luk`, word: words.close }] : []),
      ],
    },
    form.status,
  )
}

/** One can begin at once, or when it opens. */
const startOf = ({ openFrom }: Opening, now: string) => (openFrom > now ? openFrom : now)

function Taken({ visit: { language }, one, address }: { visit: Visit; one: Booking; address: string }) {
  const words = messages[language]
  const day = longDate(language, one.startsOn)
  return (
    <div class="item">
      <p>
        {one.by === null ? words.byCompany(day) : one.isMine ? words.mine(day) : words.theirs(one.by, day)}
      </p>
      {one.canGiveBack && (
        <form method="post" action={`${address}/tag/${one.id}/slet`}>
          <button class="quiet" aria-label={words.giveBackThis(day)}>
            {words.giveBack}
          </button>
        </form>
      )}
    </div>
  )
}
