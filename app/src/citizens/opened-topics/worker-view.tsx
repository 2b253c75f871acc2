import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, SomeOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { topicNames, topics } from '../matter/topics.ts'
import { suggestForm } from './form.ts'
import { messages } from './messages.ts'
import type { Opening } from './openings.ts'
import type { ToName } from './suggesting.ts'

interface WorkersOpenings {
  citizen: Citizen
  openings: readonly Opening[]
  colleagues: readonly ToName[]
  again?: Again | undefined
}

/** What a citizen has open to others, for whoever works with them, who can suggest more. */
export function workersOpeningsPage(visit: Visit, { citizen, openings, colleagues, again }: WorkersOpenings) {
  const { language } = visit
  const words = messages[language]
  const name = citizen.firstName
  const form = fill(language, suggestForm, { again })
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      <ErrorSummary {...form} />
      {openings.length === 0 && <p>{words.nothing(name)}</p>}
      <ul class="list">
        {openings.map((one) => (
          <OneOpening visit={visit} citizen={citizen} one={one} />
        ))}
      </ul>
      <section class="part">
        <h2>{words.suggestTitle}</h2>
        <p>{words.suggestLead(name)}</p>
        <FormOf form={form} to={`/borgere/${citizen.id}/aabnet`}>
          <Choice
            form={form}
            name="colleague"
            label={words.colleague}
            none={words.choose}
            options={colleagues.map(({ id, name: called, where }) => ({
              value: id,
              label: words.where(called, where),
            }))}
          />
          <SomeOf
            form={form}
            name="topics"
            label={words.topics}
            options={topics.map((value) => ({ value, label: topicNames[value][language] }))}
          />
          <button class="button do">{words.suggest}</button>
        </FormOf>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title(name), when: words.lead(name), parents: parentsOf(citizen), children },
      seen: { rows: 'opened_topic', with: [name] },
    },
    form.status,
  )
}

function OneOpening({ visit, citizen, one }: { visit: Visit; citizen: Citizen; one: Opening }) {
  const { language, me } = visit
  const words = messages[language]
  const reader = words.where(one.reader.name, one.reader.where)
  const what = words.inText[one.topic]
  if (one.stands === 'suggested')
    return (
      <li>
        <p class="title">{words.suggested(reader, what)}</p>
        <p class="small">{words.notAnswered(citizen.firstName)}</p>
        {one.suggestedBy === me.personId && (
          <form method="post" action={`/borgere/${citizen.id}/aabnet/${one.id}/slet`}>
            <button class="quiet" aria-label={`${words.takeBack}: ${reader}, ${what}`}>
              {words.takeBack}
            </button>
          </form>
        )}
      </li>
    )
  return (
    <li>
      <p class="title">{one.stands === 'open' ? words.reads(reader, what) : words.closed(reader, what)}</p>
      <p class="small">
        {one.stands === 'open' && one.until
          ? words.until(longDate(language, one.until))
          : words.closedNote(citizen.firstName)}
      </p>
    </li>
  )
}
