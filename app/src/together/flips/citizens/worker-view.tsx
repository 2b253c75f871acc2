import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Choice, LongText, Text } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Citizen } from '../../../shared/people/citizens.ts'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { InIt } from '../read.ts'
import { citizenInvitation } from './form.ts'
import { staffMessages } from './messages.ts'
import type { InvitedCitizen } from './seats.ts'

/** Where one in a FLIP invites citizens whom they work with. */
export function inviteCitizenPage(
  visit: Visit,
  {
    flip,
    citizens,
    invited,
    again,
  }: {
    flip: InIt
    citizens: readonly Citizen[]
    invited: readonly InvitedCitizen[]
    again?: Again | undefined
  },
) {
  const { language } = visit
  const words = staffMessages[language]
  const form = fill(language, citizenInvitation, { again })
  const isIn = new Set(invited.map(({ id }) => id))
  const children = (
    <>
      <ErrorSummary {...form} />
      {citizens.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <FormOf form={form} to={`/flip/${flip.id}/borger`}>
          <Choice
            form={form}
            name="citizen"
            label={words.citizen}
            none={words.choose}
            options={citizens
              .filter(({ id }) => !isIn.has(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
          <LongText form={form} name="why" label={words.why} hint={words.whyHint} rows={2} />
          <LongText form={form} name="who" label={words.who} hint={words.whoHint} rows={2} />
          <Text form={form} name="where" label={words.where} />
          <LongText form={form} name="bring" label={words.bring} hint={words.bringHint} rows={2} />
          <Text form={form} name="transport" label={words.transport} hint={words.transportHint} />
          <p class="small">{words.mayNo}</p>
          <button class="button do">{words.send}</button>
        </FormOf>
      )}
      <section>
        <h2>{words.already}</h2>
        {invited.length === 0 && <p>{words.noneYet}</p>}
        <ul class="list">
          {invited.map(({ id, name, says }) => (
            <li>
              <p class="title">
                {name} <span class="small">{words.says[says ?? 'none']}</span>
              </p>
              <form method="post" action={`/flip/${flip.id}/borger/${id}/fjern`}>
                <button class="quiet gone" aria-label={words.removeOf(name)}>
                  {words.remove}
                </button>
              </form>
            </li>
          ))}
        </ul>
        {invited.length > 0 && <p class="small">{words.removeHint}</p>}
        <p>
          <a href={`/flip/${flip.id}`}>{words.back}</a>
        </p>
      </section>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title, when: words.lead, children },
      seen: { rows: 'flip_citizen', with: [language === 'da' ? 'borgeren' : 'the citizen'] },
      parents: [{ href: `/flip/${flip.id}`, word: flip.theme }],
    },
    form.status,
  )
}
