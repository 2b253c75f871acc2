import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, OneOf, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { Finding } from './findings.ts'
import { quoteForm } from './form.ts'
import { messages } from './messages.ts'
import type { Quotable } from './quotable.ts'

interface QuoteProps {
  quotable: Quotable
  findings: readonly Finding[]
  again?: Again | undefined
}

/** Where whoever's passage it is chooses what of the citizen's words is quoted, and in which finding. */
export function quotePage(visit: Visit, { quotable, findings, again }: QuoteProps) {
  const { language } = visit
  const words = messages[language]
  const { passageId, conversationId, saidYes, turns } = quotable
  const form = fill(language, quoteForm, { again })
  const missing = !saidYes
    ? words.noYes
    : turns.length === 0
      ? words.noWords
      : findings.length === 0
        ? words.noFindings
        : null
  const children = missing ? (
    <>
      <ErrorSummary {...form} />
      <p>{missing}</p>
      <p>
        {saidYes ? (
          findings.length === 0 && <a href="/fund/nyt">{words.write}</a>
        ) : (
          <a href={`/samtaler/${conversationId}/samtykke`}>{words.toConsent}</a>
        )}
      </p>
    </>
  ) : (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`/fund/citat?stykke=${passageId}`}>
        <input type="hidden" name="stykke" value={passageId} />
        <OneOf
          form={form}
          name="turn"
          label={words.turn}
          options={turns.map((turn) => ({ value: String(turn.number), label: turn.words }))}
        />
        <Text form={form} name="part" label={words.part} hint={words.partHint} />
        <Choice
          form={form}
          name="finding"
          label={words.inFinding}
          options={findings.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <div class="row">
          <button class="button do">{words.quoteIt}</button>
          <a href={`/stykker/${passageId}`}>{words.stopped}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.quoteTitle, when: words.quoteLead, seen: { rows: 'finding_quote' }, children },
      ...{ except: words.quoteSeen, parents: [{ href: `/stykker/${passageId}`, word: words.toPassage }] },
    },
    form.status,
  )
}
