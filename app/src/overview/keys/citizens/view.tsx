import { today } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice, Day, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { ListPage } from '../../../shared/request/list-page.ts'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { isOver } from '../days.ts'
import type { Holder } from '../holders.ts'
import { addresses, FindByName, FurtherByName, Parts, termSays } from '../parts.tsx'
import { newCitizen } from './form.ts'
import { messages } from './messages.ts'
import type { Citizen } from './queries.ts'

/** Whose names stand on these pages, for the sentence on who can see them. */
export const seenHere = (visit: Visit) => {
  const words = messages[visit.language]
  return { rows: 'case_assignment', with: [words.whose, words.those] } as const
}

/** Everybody whom the municipality works with here, in the order of names. */
export function citizensPage(visit: Visit, { page, name }: { page: ListPage<Citizen>; name: string }) {
  const words = messages[visit.language]
  const children = (
    <>
      <Parts visit={visit} open="citizens" />
      <FindByName visit={visit} at={addresses.citizens} name={name} />
      {page.rows.length === 0 && <p>{name ? words.noneFound(name) : words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list">
          {page.rows.map((citizen) => (
            <li>
              <p class="title">
                <a href={`/noegler/borgere/${citizen.id}`}>{citizen.name}</a>
              </p>
              <p>{withWhom(visit, citizen)}</p>
            </li>
          ))}
        </ul>
      )}
      <FurtherByName visit={visit} at={addresses.citizens} name={name} {...page} />
      <p class="small">{words.log}</p>
    </>
  )
  const act = (
    <a class="button do" href="/noegler/borgere/ny">
      {words.write}
    </a>
  )
  return answer(visit, { title: words.title, when: words.lead, seen: seenHere(visit), act, children })
}

function withWhom(visit: Visit, citizen: Citizen): string {
  const words = messages[visit.language]
  const now = today(visit.services.now())
  const still = citizen.with.filter((one) => !isOver(one, now))
  if (still.length === 0) return words.nobody
  return `${words.worksWith} ${still.map((one) => `${one.workerName} (${termSays(visit, one)})`).join(', ')}`
}

/** Those whom a citizen can be given to, to choose from. */
export const holderOptions = (holders: readonly Holder[]) =>
  holders.map(({ id, name, department }) => ({
    value: id,
    label: department ? `${name}, ${department}` : name,
  }))

/** Where a citizen is written in. */
export function newPage(
  visit: Visit,
  { holders, again }: { holders: readonly Holder[]; again?: Again | undefined },
) {
  const words = messages[visit.language]
  const now = visit.services.now()
  const form = fill(visit.language, newCitizen(now), { again, first: { from: today(now) } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to="/noegler/borgere/ny">
        <Text form={form} name="name" label={words.name} hint={words.nameHint} />
        <Text form={form} name="cpr" label={words.cpr} hint={words.cprHint} short inputmode="numeric" />
        <Choice
          form={form}
          name="workerId"
          label={words.worker}
          hint={words.workerHint}
          none={words.nobodyYet}
          options={holderOptions(holders)}
        />
        <Day form={form} name="from" label={words.startsOn} />
        <button class="button do">{words.save}</button>
      </FormOf>
    </>
  )
  return answer(visit, { title: words.newTitle, seen: seenHere(visit), children }, form.status)
}
