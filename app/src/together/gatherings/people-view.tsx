import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { OfTheHouse } from '../house/who-is-of-the-house.ts'
import { invitation } from './form.ts'
import { formMessages } from './form-messages.ts'
import { messages } from './messages.ts'
import { groups } from './people.ts'
import type { Whole } from './read.ts'

const seenOf = ({ language }: Visit) =>
  ({ rows: 'meeting', with: [messages[language].otherInvited] }) as const

/** The visitor's own answer, in one press. */
export function YourAnswer({ visit, whole }: { visit: Visit; whole: Whole }) {
  const { gathering, people } = whole
  const mine = people.find(({ id }) => id === visit.me.personId)
  const words = messages[visit.language]
  if (
    !mine ||
    gathering.kind === 'cafe' ||
    gathering.prepares ||
    gathering.isOff ||
    gathering.startsAt <= visit.services.now()
  )
    return null
  return (
    <section class="soft">
      <h2>{words.yours}</h2>
      {mine.says !== 'none' && <p>{words.youSaid[mine.says]}</p>}
      <form method="post" action={`/samlinger/${gathering.id}/svar`} class="row">
        {(['yes', 'no'] as const)
          .filter((one) => one !== mine.says)
          .map((one) => (
            <button class={mine.says === 'none' ? 'button' : 'quiet'} name="says" value={one}>
              {words[one]}
            </button>
          ))}
      </form>
    </section>
  )
}

/** Who is invited and what each answers, for those who are in it. */
export function WhoComes({ visit, whole }: { visit: Visit; whole: Whole }) {
  const { gathering, meeting, people, kept } = whole
  const words = messages[visit.language]
  if (gathering.isOff || gathering.kind === 'cafe') return null
  const said = gathering.startsAt > visit.services.now() ? words.says : words.said
  return (
    <section>
      <h2>{words.who}</h2>
      {meeting ? (
        <>
          <SeenBy language={visit.language} seen={seenOf(visit)} />
          <ul>
            {people.map(({ id, name, says }) => (
              <li>
                {name}{' '}
                <span class="small">{id === gathering.preparedBy.id ? words.preparing : said[says]}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.onlyInvited}</p>
      )}
      <p class="small">{kept}</p>
    </section>
  )
}

/** Where people are invited: one, or several at once. */
export function invitePage(
  visit: Visit,
  { whole, house, again }: { whole: Whole; house: readonly OfTheHouse[]; again?: Again | undefined },
) {
  const { language } = visit
  const words = formMessages[language]
  const { gathering, people } = whole
  const address = `/samlinger/${gathering.id}`
  const form = fill(language, invitation, { again })
  const isIn = new Set(people.map(({ id }) => id))
  const others = people.filter(({ id }) => id !== gathering.preparedBy.id)
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/inviter`}>
        <Choice form={form} name="person" label={words.person} none={words.choose}>
          <optgroup label={words.together}>
            {groups.map((group) => (
              <option value={group} selected={form.value('person') === group}>
                {words.groups[group]}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.each}>
            {house
              .filter(({ id }) => !isIn.has(id))
              .map(({ id, name }) => (
                <option value={id} selected={form.value('person') === id}>
                  {name}
                </option>
              ))}
          </optgroup>
        </Choice>
        <button class="button do">{words.send}</button>
      </FormOf>
      <section>
        <h2>{words.already}</h2>
        {others.length === 0 && <p>{words.noneYet}</p>}
        {others.length > 0 && (
          <ul class="bare gathering-people">
            {others.map(({ id, name, says }) => (
              <li>
                {name} <span class="small">{messages[language].says[says]}</span>{' '}
                <form method="post" action={`${address}/inviteret/${id}/fjern`}>
                  <button class="quiet gone" aria-label={words.uninviteOf(name)}>
                    {words.uninvite}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href={address}>{words.back}</a>
        </p>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.inviteTitle(gathering.theme), when: words.inviteLead, seen: seenOf(visit), children },
      parents: [{ href: address, word: gathering.theme }],
    },
    form.status,
  )
}
