import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { LongText } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { browserKey } from '../../../shared/sealing/browser-key.ts'
import type { AgendaLine } from '../../matter/agenda-lines.ts'
import type { Citizen } from '../../matter/citizens.ts'
import { parentsOf } from '../../matter/pages.tsx'
import { SpokenLine } from '../../matter/spoken.tsx'
import { writtenDown } from '../form.ts'
import { saidOn } from '../lines-view.tsx'
import { messages } from '../messages.ts'
import { ownMessages } from '../own-messages.ts'
import { aloudMessages } from './messages.ts'

/** Where a worker writes down what the citizen has said aloud, with them: beside the sound, until the citizen says yes. */
export function writeDownPage(
  visit: Visit,
  {
    citizen,
    key,
    line,
    again,
  }: { citizen: Citizen; key: Buffer; line: AgendaLine; again: Again | undefined },
) {
  const { language, me } = visit
  const words = aloudMessages[language]
  const { firstName } = citizen
  const address = `/borgere/${citizen.id}/dagsorden/sagt/${line.id}/ord`
  const before = line.spoken?.writtenDown
  const isTheirs = before?.by === citizen.id
  const form = fill(language, writtenDown, { again, first: { words: before?.words ?? '' } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <SpokenLine visit={visit} line={line} large />
      {isTheirs ? (
        <p>{words.citizensOwn(firstName)}</p>
      ) : (
        <FormOf form={form} to={address}>
          <LongText
            form={form}
            name="words"
            label={words.workersField(firstName)}
            hint={words.workersHint(firstName)}
            rows={3}
            keep={`${address}/words`}
          />
          <button class="button do">{words.keepWords}</button>
        </FormOf>
      )}
    </>
  )
  return answer(
    visit,
    {
      title: words.workersTitle(firstName),
      when: ownMessages[language].writtenOn(saidOn(visit, line)),
      seen: { rows: 'agenda_sound', with: [firstName] },
      parents: [
        ...parentsOf(citizen),
        { href: `/borgere/${citizen.id}/dagsorden`, word: messages[language].title(firstName) },
      ],
      islands: ['unsaved'],
      browserKey: browserKey(key, me),
      children,
    },
    form.status,
  )
}
