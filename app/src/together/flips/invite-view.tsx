import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Flip } from './flips.ts'
import { answerForm, invitation, saidToInvited } from './form.ts'
import { formMessages } from './form-messages.ts'
import { kindMeans, kindNames, parties, partyNames, suggested } from './kinds.ts'
import { messages } from './messages.ts'
import type { OfTheHouse } from '../house/who-is-of-the-house.ts'
import type { Invited } from './people.ts'
import type { Within } from './read.ts'

const seenOf = (visit: Visit) =>
  ({ rows: 'flip_person', with: [messages[visit.language].othersInvited] }) as const
const above = ({ id, theme }: Flip) => [{ href: `/flip/${id}`, word: theme }]

/** Where people are invited, one at a time. */
export function invitePage(
  visit: Visit,
  {
    flip,
    people,
    house,
    again,
  }: { flip: Flip; people: readonly Invited[]; house: readonly OfTheHouse[]; again?: Again | undefined },
) {
  const { language } = visit
  const words = formMessages[language]
  const form = fill(language, invitation, { again })
  const isIn = new Set(people.map(({ id }) => id))
  const others = people.filter(({ id }) => id !== flip.preparedBy.id)
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`/flip/${flip.id}/inviter`}>
        <Choice
          form={form}
          name="person"
          label={words.person}
          none={words.choose}
          options={house
            .filter(({ id }) => !isIn.has(id))
            .map(({ id, name, isResearcher }) => ({
              value: id,
              label: isResearcher ? words.researcher(name) : name,
            }))}
        />
        <AskedFields form={form} />
        <button class="button do">{words.send}</button>
      </FormOf>
      <section>
        <h2>{words.already}</h2>
        <p class="small">
          {parties
            .map((party) => {
              const [from, to] = suggested[party]
              const count = people.filter((one) => one.party === party).length
              return messages[language].count(count, partyNames[party][language], from, to)
            })
            .join(' ')}
        </p>
        {others.length === 0 && <p>{words.noneYet}</p>}
        <ul>
          {others.map((one) => (
            <li>
              <a href={`/flip/${flip.id}/inviteret/${one.id}`}>{one.name}</a>{' '}
              <span class="small">{messages[language].says[one.answer?.says ?? 'none']}</span>
            </li>
          ))}
        </ul>
        <p>
          <a href={`/flip/${flip.id}`}>{words.finish}</a>
        </p>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.inviteTitle, when: words.inviteLead, seen: seenOf(visit), children },
      parents: above(flip),
    },
    form.status,
  )
}

function AskedFields({ form }: { form: Filled<'party' | 'why' | 'bring'> }) {
  const { language } = form
  const words = formMessages[language]
  return (
    <>
      <OneOf
        form={form}
        name="party"
        label={words.party}
        inRow
        options={parties.map((party) => ({ value: party, label: partyNames[party][language] }))}
      />
      <LongText form={form} name="why" label={words.why} hint={words.whyHint} rows={2} />
      <LongText form={form} name="bring" label={words.bring} hint={words.bringHint} rows={2} />
    </>
  )
}

/** One invitation: what it says, an answer to their question, and how it is taken back. */
export function invitedPage(
  visit: Visit,
  { flip, one, again }: { flip: Flip; one: Invited; again?: Again | undefined },
) {
  const { language } = visit
  const words = formMessages[language]
  const { party, why, bring, reply } = one
  const form = fill(language, saidToInvited, { again, first: { party, why, bring, reply } })
  const address = `/flip/${flip.id}/inviteret/${one.id}`
  const question = one.answer?.question ?? ''
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        {question && (
          <p>
            <span class="small">{words.theirQuestion}</span>
            <br />
            <span class="words">{question}</span>
          </p>
        )}
        {(question || reply) && <LongText form={form} name="reply" label={words.reply} rows={3} />}
        <AskedFields form={form} />
        <div class="row">
          <button class="button do">{words.save}</button>
          <a href={`/flip/${flip.id}`}>{words.unchanged}</a>
        </div>
      </FormOf>
      <form method="post" action={`${address}/fjern`} class="row">
        <button class="quiet gone" aria-describedby="fjern">
          {words.uninvite}
        </button>
        <span class="small" id="fjern">
          {words.uninviteHint}
        </span>
      </form>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.invitedTitle(one.name), when: words.invitedLead, seen: seenOf(visit), children },
      parents: above(flip),
    },
    form.status,
  )
}

/** Where one answers one's own invitation; whoever is new is told first what it is. */
export function answerPage(visit: Visit, { within, again }: { within: Within; again?: Again | undefined }) {
  const { language } = visit
  const words = formMessages[language]
  const of = messages[language]
  const { flip, mine, isNew } = within
  const { says = '', question = '', brings = '', hopes = '' } = mine?.answer ?? {}
  const form = fill(language, answerForm, { again, first: { says, question, brings, hopes } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>
        <strong>{kindNames[flip.kind][language]}.</strong> {kindMeans[flip.kind][language]}
      </p>
      {mine?.why && (
        <p class="words">
          {of.whyYou}: {mine.why}
        </p>
      )}
      {mine?.bring && (
        <p class="words">
          {of.bring}: {mine.bring}
        </p>
      )}
      {mine?.reply && <p class="words">{of.reply(mine.reply)}</p>}
      <details open={isNew}>
        <summary>{words.newHere}</summary>
        {words.newHereSays.map((one) => (
          <p>{one}</p>
        ))}
      </details>
      <FormOf form={form} to={`/flip/${flip.id}/svar`}>
        <OneOf
          form={form}
          name="says"
          label={words.says}
          options={(['comes', 'comesNot', 'asks'] as const).map((one) => ({ value: one, label: words[one] }))}
        />
        <LongText form={form} name="question" label={words.question} hint={words.questionHint} rows={2} />
        <LongText form={form} name="brings" label={words.brings} hint={words.bringsHint} rows={2} />
        <LongText form={form} name="hopes" label={words.hopes} rows={2} />
        <div class="row">
          <button class="button do">{words.answer}</button>
          <a href={`/flip/${flip.id}`}>{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.answerTitle, when: flip.theme, seen: seenOf(visit), children },
      parents: above(flip),
    },
    form.status,
  )
}
