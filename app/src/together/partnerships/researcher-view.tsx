import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, Hidden } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { researcherForm } from './form.ts'
import type { Partnership } from './partnerships.ts'
import { researcherMessages } from './researcher-messages.ts'
import type { Researcher } from './researchers.ts'
import { speaksOutward } from './who.ts'

/** The researchers of a partnership, and where each has a key. */
export function Researchers({
  visit: { language, me },
  partnershipId,
  researchers,
}: {
  visit: Visit
  partnershipId: string
  researchers: readonly Researcher[]
}) {
  const words = researcherMessages[language]
  const speaks = speaksOutward(me)
  if (researchers.length === 0 && !speaks) return null
  const address = `/faelles/${partnershipId}/forskere`
  return (
    <section>
      <h2>{words.researchers}</h2>
      {researchers.length === 0 && <p>{words.none}</p>}
      {researchers.length > 0 && (
        <ul class="list">
          {researchers.map(({ id, name, saidYes, isMe }) => (
            <li>
              <p class="title">{isMe ? words.you(name) : name}</p>
              <p class="small">
                {saidYes
                  .map(({ municipality, on }) => words.saidYes(municipality, longDate(language, on)))
                  .join(' ')}
              </p>
              {speaks &&
                (saidYes.some(({ isOurs }) => isOurs) ? (
                  <form method="post" action={`${address}/${id}/slet`}>
                    <button
                      class="quiet gone"
                      aria-label={words.yesBackOf(name)}
                      aria-describedby={`tilbage-${id}`}
                    >
                      {words.yesBack}
                    </button>{' '}
                    <span class="small" id={`tilbage-${id}`}>
                      {words.yesBackMeans}
                    </span>
                  </form>
                ) : (
                  <a href={`${address}?forsker=${id}`} aria-label={words.sayYesTo(name)}>
                    {words.sayYes}
                  </a>
                ))}
            </li>
          ))}
        </ul>
      )}
      {speaks && (
        <p>
          <a href={address}>{words.add}</a>
        </p>
      )}
    </section>
  )
}

interface YesProps {
  partnership: Partnership
  /** The researcher whom others have said yes to; null for one who is new in the partnership. */
  researcher: Researcher | null
  people: readonly { id: string; name: string }[]
  again?: Again | undefined
}

/** Where a municipality says yes to a researcher, and who that is here. */
export function researcherPage(visit: Visit, { partnership, researcher, people, again }: YesProps) {
  const { language } = visit
  const words = researcherMessages[language]
  const address = `/faelles/${partnership.id}`
  const form = fill(language, researcherForm, { again, first: { forsker: researcher?.id ?? '' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <ul>
        {words.means.map((what) => (
          <li>{what}</li>
        ))}
      </ul>
      {people.length === 0 && <p>{words.nobody}</p>}
      <FormOf form={form} to={`${address}/forskere`}>
        <Hidden form={form} name="forsker" />
        <Choice
          form={form}
          name="person"
          label={researcher ? words.whoHere(researcher.name) : words.who}
          none={words.choose}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SaveOrLeave save={words.yes} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: researcher ? words.yesTitle(researcher.name) : words.addTitle,
      ...{ when: words.lead, seen: { rows: 'partnership_researcher' }, children },
      parents: [{ href: address, word: partnership.name }],
    },
    form.status,
  )
}
