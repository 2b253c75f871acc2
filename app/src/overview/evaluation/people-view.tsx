import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { roleNames } from '../../shared/people/roles.ts'
import type { OfTheHouse } from '../../shared/people/who-is-of-the-house.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Evaluation } from './evaluations.ts'
import { inviting } from './form.ts'
import { messages } from './messages.ts'
import type { Invited } from './people.ts'

interface PeopleProps {
  one: Evaluation
  people: readonly Invited[]
  /** Who can be invited. */
  house: readonly OfTheHouse[]
  again?: Again | undefined
}

/** Where whoever began it invites others, one at a time. */
export function peoplePage(visit: Visit, { one, people, house, again }: PeopleProps) {
  const { language, me } = visit
  const words = messages[language]
  const address = `/evaluering/${one.id}`
  const form = fill(language, inviting, { again })
  const taken = new Set(people.map(({ id }) => id))
  const others = people.filter(({ id }) => id !== me.personId)
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/hvem`}>
        <Choice
          form={form}
          name="person"
          label={words.person}
          none={words.choose}
          options={house
            .filter(({ id }) => !taken.has(id))
            .map(({ id, name, roles }) => ({
              value: id,
              label: roles[0] ? `${name}, ${roleNames[roles[0]][language]}` : name,
            }))}
        />
        <button class="button do">{words.send}</button>
      </FormOf>
      {others.length > 0 && (
        <section>
          <h2>{words.already}</h2>
          <ul class="bare">
            {others.map(({ id, name }) => (
              <li class="row">
                <span>{name}</span>
                <form method="post" action={`${address}/hvem/${id}/fjern`}>
                  <button class="quiet" aria-label={words.takeBackOf(name)}>
                    {words.takeBack}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.peopleTitle, when: words.peopleLead, children },
      seen: { rows: 'evaluation_person', with: [words.invitees] },
      parents: [{ href: address, word: one.title }],
    },
    form.status,
  )
}
