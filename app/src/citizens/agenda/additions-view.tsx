import { firstName, nearDay } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Addition } from '../matter/agenda-additions.ts'
import type { AgendaLine } from '../matter/agenda-lines.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { addedLine } from './form.ts'
import { beginningOf } from './lines-view.tsx'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'

/** What workers have added below a line, for either to read: the words, whose they are, and when. */
export function Added({
  visit: { tongue: language, services },
  additions,
  nameOf,
  act,
}: {
  visit: Visit
  additions: readonly Addition[]
  nameOf: (one: Addition) => string | null | undefined
  /** What the visitor can do with one of their own. */
  act?: (one: Addition) => Child
}) {
  const words = ownMessages[language]
  return (
    <>
      {additions.map((one) => (
        <div class="added">
          <OwnWords of="worker">
            <span data-saved>{one.words}</span>
          </OwnWords>
          <div class="row">
            <p class="small">
              {words.addedBy(
                firstName(nameOf(one) ?? words.someone),
                nearDay(language, one.createdAt, services.now()),
              )}
            </p>
            {act?.(one)}
          </div>
        </div>
      ))}
    </>
  )
}

/** The same where a worker reads it, with the form to add: the citizen's words stay as they are, and these stand below. */
export function AddedByWorkers({
  visit,
  citizenId,
  line,
  additions,
  again,
}: {
  visit: Visit
  citizenId: string
  line: AgendaLine
  additions: readonly Addition[]
  again: Again | undefined
}) {
  const { tongue: language, me } = visit
  const words = messages[visit.language]
  const base = `/borgere/${citizenId}/dagsorden`
  const to = `${base}/linjer/${line.id}`
  const form = fill(language, addedLine, { again, among: line.id })
  return (
    <>
      <Added
        visit={visit}
        additions={additions}
        nameOf={({ writerName }) => writerName}
        act={(one) =>
          one.writtenBy === me.personId && (
            <form method="post" action={`${base}/svar/${one.id}/slet`}>
              <button class="quiet" aria-label={words.takeOffOne(one.words.slice(0, 60))}>
                {words.takeOff}
              </button>
            </form>
          )
        }
      />
      <details open={again !== undefined}>
        <summary>
          {words.add} <span class="read-aloud">{words.addTo(beginningOf(line, language))}</span>
        </summary>
        <FormOf form={form} to={to}>
          <LongText
            form={form}
            name="words"
            label={words.addLabel}
            hint={words.addHint}
            rows={2}
            keep={`${to}/words`}
          />
          <button class="button">{words.addIt}</button>
        </FormOf>
      </details>
    </>
  )
}
