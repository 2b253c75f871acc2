import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { OfTheHouse } from '../house/who-is-of-the-house.ts'
import { sayingOf } from './experiment-view.tsx'
import { asking } from './form.ts'
import { formMessages } from './form-messages.ts'
import type { JointExperiment } from './joint-experiments.ts'
import { messages } from './messages.ts'
import { mayAskLeaders, type Asked } from './people.ts'

interface AskProps {
  one: JointExperiment
  people: readonly Asked[]
  house: readonly OfTheHouse[]
  again?: Again | undefined
}

/** Where whoever began it asks others, one at a time. */
export function askPage(visit: Visit, { one, people, house, again }: AskProps) {
  const { language, me } = visit
  const words = formMessages[language]
  const address = `/vi-proever/${one.id}`
  const form = fill(language, asking, { again })
  const wishes = people.filter(({ isAsked }) => !isAsked)
  const asked = people.filter(({ id, isAsked }) => isAsked && id !== me.personId)
  const taken = new Set(people.map(({ id }) => id))
  const leaders = new Set(
    mayAskLeaders(people, me) ? [] : house.flatMap(({ id, leads }) => (leads ? id : [])),
  )
  const children = (
    <>
      {wishes.length > 0 && (
        <section class="soft">
          <h2>{words.wishes}</h2>
          <ul class="bare">
            {wishes.map(({ id, name }) => (
              <li>
                <form method="post" action={`${address}/spoerg`} class="row">
                  <span>{name}</span>
                  <input type="hidden" name="person" value={id} />
                  {leaders.has(id) ? (
                    <span class="small">{words.leadersFirst}</span>
                  ) : (
                    <button class="button" aria-label={words.takeOf(name)}>
                      {words.take}
                    </button>
                  )}
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/spoerg`}>
        <Choice
          form={form}
          name="person"
          label={words.person}
          none={words.choose}
          options={house
            .filter(({ id }) => !taken.has(id) && !leaders.has(id))
            .map(({ id, name, isResearcher }) => ({
              value: id,
              label: isResearcher ? words.researcher(name) : name,
            }))}
        />
        {leaders.size > 0 && <p class="small">{words.leadersFirst}</p>}
        <LongText form={form} name="why" label={words.why} rows={2} />
        <button class="button do">{words.send}</button>
      </FormOf>
      <section>
        <h2>{words.already}</h2>
        {asked.length === 0 && <p>{words.noneYet}</p>}
        <ul class="bare">
          {asked.map((person) => (
            <li class="row">
              <span>
                {person.name} <span class="small">{sayingOf(language, person)}</span>
              </span>
              {person.says !== 'yes' && (
                <form method="post" action={`${address}/spurgt/${person.id}/fjern`}>
                  <button class="quiet" aria-label={words.askNoMoreOf(person.name)}>
                    {words.askNoMore}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <p>
          <a href={address}>{words.finish}</a>
        </p>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.askTitle, when: words.askLead, children },
      seen: { rows: 'joint_experiment_asked', with: [messages[language].onlyAsked] },
      parents: [{ href: address, word: one.tries }],
    },
    form.status,
  )
}
