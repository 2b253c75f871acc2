import { firstName, shortDate, weekdayOf, whenItBegins, type Language } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import type { AgendaLine } from '../matter/agenda-lines.ts'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { AddedByWorkers } from './additions-view.tsx'
import { aboutLine, beginningOf, LawLine, Said, saidOn } from './lines-view.tsx'
import { PutIntoWords } from '../matter/spoken.tsx'
import { lawLine } from './form.ts'
import { Meetings } from './meeting-view.tsx'
import { messages } from './messages.ts'
import type { Agenda } from './read-agenda.ts'
import { WayChosen } from './way-view.tsx'

/** Which of the page's forms could not be used: that of a meeting, of the law, or the answer to a line, by its id. */
export type AgainAt = string

/** The agenda of one citizen, for whoever works with them: the citizen's own lines first, then what the law asks. */
export function agendaPage(visit: Visit, agenda: Agenda, at?: { form: AgainAt; again: Again }) {
  const { language } = visit
  const words = messages[language]
  const { citizen, key, lines, added, ways } = agenda
  const own = lines.filter(({ isCitizens }) => isCitizens)
  const law = lines.filter(({ isCitizens }) => !isCitizens)
  const base = `/borgere/${citizen.id}`
  const acts = [
    ['ring', `${base}/dagsorden/ring`, words.act.ring(citizen.firstName)],
    ['together', `${base}/moede`, words.act.together],
    ['nextTime', `${base}/dagsorden/naeste`, words.act.nextTime],
  ] as const
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      <ErrorSummary language={language} problems={at?.again.problems ?? []} />
      <div class="lines">
        <div class="flow">
          <section class="part">
            <h2>{words.said(citizen.firstName)}</h2>
            {own.length === 0 ? (
              <div class="line">
                <p class="what">{words.empty}</p>
              </div>
            ) : (
              <ol class="bare">
                {own.map((line) => (
                  <li class="line">
                    <p class="when">{saidOn(visit, line)}</p>
                    <div class="what">
                      <Said visit={visit} line={line} large />
                      <p class="small">{aboutLine(visit, line)}</p>
                      {line.spoken && <PutIntoWords visit={visit} line={line} />}
                      <AddedByWorkers
                        visit={visit}
                        citizenId={citizen.id}
                        line={line}
                        additions={added.get(line.id) ?? []}
                        again={at?.form === line.id ? at.again : undefined}
                      />
                    </div>
                  </li>
                ))}
              </ol>
            )}
          </section>
          <Law visit={visit} agenda={agenda} law={law} again={at?.form === 'law' ? at.again : undefined} />
        </div>
        <div class="about">
          <WayChosen visit={visit} citizen={citizen} ways={ways} />
          <Meetings visit={visit} agenda={agenda} again={at?.form === 'plan' ? at.again : undefined} />
        </div>
      </div>
    </>
  )
  const act = (
    <div class="row">
      {acts.map(([way, href, word]) => (
        <a class={way === ways[0]?.way ? 'button do' : 'button'} href={href}>
          {word}
        </a>
      ))}
    </div>
  )
  return answer(
    visit,
    {
      title: words.title(citizen.firstName),
      when: nextMeeting(visit, agenda),
      seen: { rows: 'agenda_line', with: [citizen.firstName] },
      parents: parentsOf(citizen),
      act,
      islands: ['unsaved'],
      browserKey: browserKey(key, visit.me),
      children,
    },
    at ? 422 : 200,
  )
}

/** When the two meet next, or that nothing is planned. */
function nextMeeting({ language, me, services }: Visit, { citizen, meetings }: Agenda): Child {
  const words = messages[language]
  const next = meetings.find(({ startsAt }) => startsAt >= services.now())
  if (!next) return words.noMeeting
  const isMine = next.workerId === me.personId
  return (
    <>
      {isMine ? words.youMeet : words.theyMeet(citizen.firstName, firstName(next.workerName ?? ''))}{' '}
      {whenInParts(language, next.startsAt).map((part) => (
        <span>{part} </span>
      ))}
    </>
  )
}

/** Weekday, date and clock, each on a line of its own where there is a column for it. */
function whenInParts(language: Language, moment: Date): string[] {
  const [clock = ''] = whenItBegins(language, moment).match(/(?:kl\.|at) .*$/) ?? []
  return [weekdayOf(language, moment), shortDate(language, moment), clock]
}

/** What the law asks the two to talk about: below the citizen's own words, and taken off by whoever put it on. */
function Law({
  visit,
  agenda: { citizen },
  law,
  again,
}: {
  visit: Visit
  agenda: Agenda
  law: readonly AgendaLine[]
  again: Again | undefined
}) {
  const { language, me } = visit
  const words = messages[language]
  const to = `/borgere/${citizen.id}/dagsorden/loven`
  const form = fill(language, lawLine, { again, among: 'law' })
  return (
    <section class="part">
      <h2>{words.law}</h2>
      <ol class="bare">
        {law.map((line) => (
          <li class="line">
            <p class="when">{saidOn(visit, line)}</p>
            <div class="what">
              <LawLine line={line} language={language} />
              {line.carriedOver > 0 && <p class="small">{aboutLine(visit, line)}</p>}
              {line.writtenBy === me.personId && (
                <form method="post" action={`${to}/${line.id}/slet`}>
                  <button class="quiet" aria-label={words.takeOffOne(beginningOf(line, language))}>
                    {words.takeOff}
                  </button>
                </form>
              )}
            </div>
          </li>
        ))}
      </ol>
      <div class="line">
        <div class="what">
          <details open={again !== undefined}>
            <summary>{words.lawPutOn}</summary>
            <FormOf form={form} to={to}>
              <Text form={form} name="words" label={words.lawLine} hint={words.lawLineHint} />
              <button class="button">{words.putOn}</button>
            </FormOf>
          </details>
        </div>
      </div>
    </section>
  )
}
