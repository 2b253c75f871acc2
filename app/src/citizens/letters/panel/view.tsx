import { longDate, today, type Language } from '@lydhoer/words'
import { Day } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { OwnWords } from '../../matter/own-words.tsx'
import type { Beside } from '../answers/beside.ts'
import type { LetterVersion } from '../templates/versions.ts'
import type { Few } from './few.ts'
import { askingPanel } from './form.ts'
import { messages } from './messages.ts'
import type { PanelAnswer, PanelLetter } from './panel.ts'

/** What somebody in the panel said, with which version they were shown. */
export interface SaidOfVersion extends PanelAnswer {
  number: number
}

/** The panel's words beside the paragraph that they are about. */
export function PanelBeside({
  language,
  said: { what, about },
}: {
  language: Language
  said: Beside<SaidOfVersion>
}) {
  const words = messages[language]
  return (
    <li class="answer-beside">
      <PanelWordsOf language={language} what={what} />
      <span class="small">{words.about(what.number)}</span>
      {about !== null && (
        <details>
          <summary>{words.older}</summary>
          <p class="letter-text">{about}</p>
        </details>
      )}
    </li>
  )
}

function PanelWordsOf({ language, what }: { language: Language; what: PanelAnswer }) {
  const words = messages[language]
  return (
    <OwnWords of="citizen">
      {(['understood', 'felt', 'would'] as const).map(
        (asked) =>
          what[asked] && (
            <p>
              <span class="small">{words[asked]}</span> {what[asked]}
            </p>
          ),
      )}
    </OwnWords>
  )
}

/** What the panel said of the whole letter, and where it is asked about the version that is read. */
export function PanelSection({
  visit: { language, services },
  templateId,
  version,
  ofAll,
  open,
  few,
  mayAsk,
  again,
}: {
  visit: Visit
  templateId: string
  version: LetterVersion
  ofAll: readonly SaidOfVersion[]
  /** What is asked about now, with the number of its version. */
  open: readonly (PanelLetter & { number: number })[]
  few: Few
  mayAsk: boolean
  again?: Again | undefined
}) {
  const words = messages[language]
  const now = services.now()
  const form = fill(language, askingPanel(now), { again, first: { until: '' }, among: 'panel' })
  const asked = open.filter(({ until }) => until >= today(now))
  return (
    <section id="panel">
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      <p>
        {(few.isSmall ? words.small : words.some)(few.least)} {words.waits(few.least)}
      </p>
      {ofAll.length > 0 && (
        <>
          <h3>{words.ofAll}</h3>
          <ul class="bare panel-said">
            {ofAll.map((what) => (
              <li>
                <PanelWordsOf language={language} what={what} />
                <span class="small">{words.about(what.number)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked.map(({ number, until }) => (
        <p>{words.asked(number, longDate(language, until))}</p>
      ))}
      <p class="small">{words.few}</p>
      {mayAsk && !asked.some(({ versionId }) => versionId === version.id) && (
        <FormOf form={form} to={`/breve/${templateId}/panel`}>
          <input type="hidden" name="version" value={version.id} />
          <Day form={form} name="until" label={words.until} />
          <button class="button">{words.ask(version.number)}</button>
        </FormOf>
      )}
    </section>
  )
}
