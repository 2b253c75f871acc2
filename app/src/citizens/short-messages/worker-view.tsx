import { firstName, shortDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import type { Citizen } from '../matter/citizens.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { answerForm } from './form.ts'
import { messages } from './messages.ts'
import type { ShortMessage } from './short-messages.ts'

interface WorkersMessages {
  citizen: Citizen
  key: Buffer
  written: readonly ShortMessage[]
  names: ReadonlyMap<string, string>
  tried?: { id: string; again: Again } | undefined
}

/** What a citizen has written, for whoever works with them: answered where it stands. */
export function workersMessagesPage(visit: Visit, { citizen, key, written, names, tried }: WorkersMessages) {
  const { language, me } = visit
  const words = messages[language]
  const name = citizen.firstName
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      {tried && <ErrorSummary {...fill(language, answerForm, { again: tried.again })} />}
      {written.length === 0 && <p>{words.none(name)}</p>}
      {written.map((one) => (
        <section class="part" data-saved={one.answer ? '' : undefined}>
          <p class="small">{words.on(shortDate(language, one.writtenAt))}</p>
          <OwnWords of="citizen">{one.words}</OwnWords>
          {one.answer ? (
            <>
              <p class="small">
                {words.answered(
                  one.answer.by === me.personId
                    ? words.you
                    : firstName(names.get(one.answer.by) ?? words.somebody),
                  shortDate(language, one.answer.at),
                )}
              </p>
              <OwnWords of="worker">{one.answer.words}</OwnWords>
            </>
          ) : (
            <AnswerForm
              visit={visit}
              to={`/borgere/${citizen.id}/beskeder/${one.id}`}
              id={one.id}
              again={tried?.id === one.id ? tried.again : undefined}
            />
          )}
        </section>
      ))}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.title(name), when: words.lead(name), parents: parentsOf(citizen), children },
      ...{ seen: { rows: 'short_message', with: [name] }, islands: ['unsaved'] },
      browserKey: browserKey(key, me),
    },
    tried ? 422 : 200,
  )
}

interface AnswerProps {
  visit: Visit
  to: string
  id: string
  again: Again | undefined
}

function AnswerForm({ visit: { language }, to, id, again }: AnswerProps) {
  const words = messages[language]
  const form = fill(language, answerForm, { again, among: id })
  return (
    <FormOf form={form} to={to}>
      <LongText form={form} name="words" label={words.answer} hint={words.hint} rows={3} keep={to} />
      <button class="button">{words.send}</button>
    </FormOf>
  )
}
