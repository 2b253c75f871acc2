import { byName } from '@lydhoer/words'
import { ErrorSummary, Field } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import { PassageText } from '../talk/passage/passage-text.tsx'
import type { Recipient } from '../talk/passage/recipients.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Transcript } from '../talk/transcript/transcript.ts'
import type { Gone } from '../talk/gone/gone.ts'
import { GoneLines } from '../talk/gone/gone-lines.tsx'
import { messages } from './messages.ts'
import type { sessionsOf } from './queries.ts'

/** The sessions the visitor has a part in. */
export function sessionsPage(
  visit: Visit,
  page: Awaited<ReturnType<typeof sessionsOf>>,
  gone: readonly Gone[],
) {
  const words = messages[visit.language]
  const { rows: sessions, after } = page
  const children = (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{sessions.length === 0 && after === null ? words.none : words.lead}</p>
      <ul class="list">
        <GoneLines visit={visit} gone={gone} />
        {sessions.map((session) => (
          <li>
            <a class="title" href={`/laan-et-oere/${session.id}`}>
              {words.row(session.owner_name, words.turns(session.from_turn, session.to_turn))}
            </a>
            <p class="small">{words.phases[session.phase]}</p>
          </li>
        ))}
      </ul>
      <Pages visit={visit} page={page} address="/laan-et-oere" />
    </>
  )
  return answer(visit, { title: words.title, children })
}

interface NewPage {
  passage: { id: string; from_turn: number; to_turn: number }
  transcript: Transcript
  recipients: readonly Recipient[]
  latest: string | null
  again?: Again | undefined
}

/** Inviting people to a passage of one's own. */
export function newSessionPage(visit: Visit, { passage, transcript, recipients, latest, again }: NewPage) {
  const words = messages[visit.language]
  const problems = again?.problems ?? []
  const chosen = [again?.typed['with'] ?? []].flat()
  const sorted = [...recipients].sort(byName((person) => person.name))
  const children = (
    <>
      <h1>{words.newTitle}</h1>
      <p class="lead">{words.newLead}</p>
      <ErrorSummary problems={problems} language={visit.language} />
      <div class="two">
        <PassageText
          visit={visit}
          transcript={transcript}
          title={words.turns(passage.from_turn, passage.to_turn)}
        />
        {latest === null ? (
          <p>{words.noConsent.split(' | ')[visit.language === 'da' ? 0 : 1]}</p>
        ) : (
          <form method="post" action="/laan-et-oere" novalidate>
            <input type="hidden" name="stykke" value={passage.id} />
            <fieldset id="with">
              <legend class="form-label">{words.who}</legend>
              <span class="form-hint">{words.whoHint}</span>
              {sorted.map((person) => (
                <label class="choice">
                  <input type="checkbox" name="with" value={person.id} checked={chosen.includes(person.id)} />
                  <span>
                    {person.name} <span class="small">{person.department}</span>
                  </span>
                </label>
              ))}
            </fieldset>
            <Field name="facilitator" label={words.facilitator} problems={problems} language={visit.language}>
              {(wiring) => (
                <select class="form-select" name="facilitator" {...wiring}>
                  <option value={visit.me.personId}>{words.myself}</option>
                  {sorted.map((person) => (
                    <option value={person.id} selected={again?.typed['facilitator'] === person.id}>
                      {person.name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field name="until" label={words.until} problems={problems} language={visit.language}>
              {(wiring) => (
                <input class="form-input short" type="date" name="until" value={latest} {...wiring} />
              )}
            </Field>
            <button class="button do">{words.begin}</button>
          </form>
        )}
      </div>
    </>
  )
  return answer(visit, { title: words.newTitle, children }, again ? 422 : 200)
}
