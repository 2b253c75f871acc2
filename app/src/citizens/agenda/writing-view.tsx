import { whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import type { AgendaWay } from '../matter/agenda-lines.ts'
import { parentsOf } from '../matter/pages.tsx'
import { heardLine } from './form.ts'
import { aboutLine, Said } from './lines-view.tsx'
import { messages } from './messages.ts'
import type { Agenda } from './read-agenda.ts'
import { ChooseWay } from './way-view.tsx'

/** The ways in which a worker writes down what the citizen says. */
export type Writing = Extract<AgendaWay, 'ring' | 'nextTime'>

/** Where a worker writes down what the citizen says, one line after another: on the telephone, and when a meeting ends. */
export function writingPage(
  visit: Visit,
  { way, agenda, again }: { way: Writing; agenda: Agenda; again: Again | undefined },
) {
  const { language, me, services } = visit
  const words = messages[language]
  const { citizen, key, lines, ways, meetings } = agenda
  const { firstName } = citizen
  const [mine, to] =
    way === 'ring'
      ? [{ ...words.ring, list: words.ring.list(firstName) }, 'ring']
      : [{ ...words.next }, 'naeste']
  const address = `/borgere/${citizen.id}/dagsorden/${to}`
  const form = fill(language, heardLine, { again })
  // What was written last stands where one looks for it.
  const own = lines.filter(({ isCitizens }) => isCitizens).toReversed()
  const meeting = meetings.find(({ startsAt }) => startsAt >= services.now())
  const children = (
    <>
      <ErrorSummary {...form} />
      {way === 'ring' && <p>{words.ring.lead(firstName)}</p>}
      <FormOf form={form} to={address} also={{ class: 'heard' }}>
        <LongText
          form={form}
          name="words"
          label={mine.field(firstName)}
          hint={mine.hint}
          rows={2}
          keep={`${address}/ny/words`}
        />
        <div class="row">
          <button class="button do">{mine.save}</button>
          <span class="small by-enter" hidden>
            {words.byEnter}
          </span>
        </div>
      </FormOf>
      <h2>{mine.list}</h2>
      {own.length === 0 && <p>{mine.none}</p>}
      <ul class="bare heard-lines">
        {own.map((line) => (
          <li>
            <Said visit={visit} line={line} />
            <p class="small">{aboutLine(visit, line)}</p>
          </li>
        ))}
      </ul>
      {way === 'ring' ? (
        <form method="post" action={`${address}/faerdig`} class="row">
          <button class="button" aria-describedby="faerdig">
            {words.ring.done}
          </button>
          <span class="small" id="faerdig">
            {words.ring.doneHint}
          </span>
        </form>
      ) : (
        <>
          <h2>{words.next.how(firstName)}</h2>
          <ChooseWay language={language} citizen={citizen} holds={ways[0]?.way} from="naeste" />
        </>
      )}
    </>
  )
  return answer(
    visit,
    {
      title: mine.title(firstName),
      when:
        way === 'nextTime'
          ? words.next.lead
          : meeting && words.youMeetAt(whenItBegins(language, meeting.startsAt)),
      seen: { rows: 'agenda_line', with: [firstName] },
      parents: [
        ...parentsOf(citizen),
        { href: `/borgere/${citizen.id}/dagsorden`, word: words.title(firstName) },
      ],
      islands: ['unsaved', 'agenda'],
      browserKey: browserKey(key, me),
      children,
    },
    form.status,
  )
}
