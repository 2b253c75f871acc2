import { longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Hidden, LongText, OneOf, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { parentsOf } from '../matter/pages.tsx'
import { messages } from './messages.ts'
import { pickForm } from './pick-form.ts'
import { pickMessages } from './pick-messages.ts'
import type { PlanPick } from './picks.ts'
import { citizensWords, type Chosen } from './words-chosen.ts'

const pickable = ['own', 'goal', 'agreed', 'notAgreed'] as const

/** Turns of a conversation, and the line that they become. */
export function pickPage(
  visit: Visit,
  {
    citizen,
    chosen,
    pickId,
    again,
  }: { citizen: Citizen; chosen: Chosen; pickId: string | null; again: Again | undefined },
) {
  const { language } = visit
  const words = pickMessages[language]
  const { firstName: name } = citizen
  const said = citizensWords(chosen)
  const first = {
    words: said,
    own: said === '' ? '' : 'on',
    part: 'own',
    fra: String(chosen.fromTurn),
    til: String(chosen.toTurn),
    valg: pickId ?? '',
  }
  const form = fill(language, pickForm, { again, first })
  const plan = `/borgere/${citizen.id}/plan`
  return answer(
    visit,
    {
      title: words.title,
      when: words.lead(longDate(language, chosen.heldOn)),
      seen: { rows: 'plan_line', with: [name] },
      parents: [...parentsOf(citizen), { href: plan, word: messages[language].word }],
      children: (
        <>
          <ErrorSummary {...form} />
          <Turns visit={visit} chosen={chosen} name={name} />
          <p>{words.ask(name)}</p>
          <FormOf form={form} to={`${plan}/fra-samtale/${chosen.conversationId}`}>
            <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={4} />
            <div class="tick">
              <Tick form={form} name="own" label={words.own(name)} hint={words.ownHint} />
            </div>
            <OneOf
              form={form}
              name="part"
              label={words.part}
              options={pickable.map((value) => ({ value, label: messages[language].parts(name)[value] }))}
            />
            <Hidden form={form} name="fra" />
            <Hidden form={form} name="til" />
            <Hidden form={form} name="valg" />
            <button class="button do">{words.save}</button>
            <p class="small">{words.takesBack(name)}</p>
          </FormOf>
        </>
      ),
    },
    form.status,
  )
}

function Turns({ visit: { language }, chosen, name }: { visit: Visit; chosen: Chosen; name: string }) {
  const words = pickMessages[language]
  const whose = { citizen: words.citizen(name), worker: words.worker }
  return (
    <ul class="bare">
      {chosen.turns.map(({ role, words: text }) => {
        const of = role === 'citizen' || role === 'worker' ? role : null
        return (
          <li>
            <p class="small">{of ? whose[of] : words.other}</p>
            <OwnWords of={of ?? 'system'}>{text}</OwnWords>
          </li>
        )
      })}
    </ul>
  )
}

/** What the citizen has chosen and is in no plan yet, for whoever writes it. */
export function Picked({
  visit: { language },
  citizen,
  picks,
  open,
}: {
  visit: Visit
  citizen: Citizen
  picks: readonly PlanPick[]
  /** The conversations that the visitor may open. */
  open: ReadonlySet<string>
}) {
  const words = pickMessages[language]
  if (picks.length === 0) return null
  return (
    <section class="part">
      <h2>{words.picked(citizen.firstName)}</h2>
      <ul class="bare">
        {picks.map(({ id, conversationId, fromTurn, toTurn, heldOn }) => (
          <li>
            {heldOn && open.has(conversationId) ? (
              <>
                {words.pickedLine(longDate(language, heldOn))}.{' '}
                <a
                  href={`/borgere/${citizen.id}/plan/fra-samtale/${conversationId}?fra=${fromTurn}&til=${toTurn}&valg=${id}`}
                >
                  {words.see}
                </a>
              </>
            ) : (
              words.pickedOther
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
