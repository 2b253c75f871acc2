import { firstName, shortDate, whenItBegins } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import type { Addition } from '../matter/agenda-additions.ts'
import { ways as allWays, type AgendaLine } from '../matter/agenda-lines.ts'
import type { ChosenWay } from '../matter/agenda-ways.ts'
import type { CitizenMeeting } from '../matter/meetings.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents } from '../matter/pages.tsx'
import { SpokenLine } from '../matter/spoken.tsx'
import { Added } from './additions-view.tsx'
import { aloudMessages } from './aloud/messages.ts'
import { OwnSpokenActs } from './aloud/own-acts.tsx'
import { correctedLine, newLine } from './form.ts'
import { aboutLine, beginningOf, cameOf, LawLine, Said, saidOn } from './lines-view.tsx'
import { ownMessages } from './own-messages.ts'
import { SayingForm } from './saying-form.tsx'

interface OwnProps {
  key: Buffer
  lines: readonly AgendaLine[]
  added: ReadonlyMap<string, Addition[]>
  done: readonly AgendaLine[]
  way: ChosenWay | undefined
  meetings: readonly CitizenMeeting[]
  /** Those who work with the citizen or have, by id. */
  names: ReadonlyMap<string, string>
  /** Those who do today. */
  workers: readonly string[]
  /** For how long it is kept, and why. */
  kept: string
  again?: Again | undefined
}

const here = '/min/dagsorden'
const seenBy = ({ tongue: language }: Visit, workers: readonly string[]) =>
  ({
    rows: 'agenda_line',
    with: workers.length > 0 ? workers : [ownMessages[language].whoWorks],
  }) as const

/** What the citizen wants to talk about: their own words first and largest, then how they make the list, then what the law asks. */
export function ownPage(visit: Visit, props: OwnProps) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const { key, lines, done, way, workers, again } = props
  const own = lines.filter(({ isCitizens }) => isCitizens)
  const law = lines.filter(({ isCitizens }) => !isCitizens)
  const form = fill(language, newLine, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      {own.length === 0 && <p>{words.empty}</p>}
      {own.length > 0 && (
        <section class="item">
          <h2>{words.said}</h2>
          <ul class="plain-list">
            {own.map((line) => (
              <OwnLine visit={visit} line={line} props={props} />
            ))}
          </ul>
          <p class="small">{words.takeBackHint}</p>
        </section>
      )}
      <section class="item">
        <h2>{words.write}</h2>
        <SayingForm form={form} to={here} keep={`${here}/ny/words`} save={words.save} />
        <p>
          <a class="button" href={`${here}/lyd`}>
            {aloudMessages[language].instead}
          </a>
        </p>
      </section>
      {law.length > 0 && (
        <section class="item">
          <h2>{words.law}</h2>
          <p class="small">{words.lawHint}</p>
          {law.map((line) => (
            <>
              <LawLine line={line} language={language} />
              {line.carriedOver > 0 && <p class="small">{aboutLine(visit, line)}</p>}
            </>
          ))}
        </section>
      )}
      <Way visit={visit} way={way} />
      {done.length > 0 && (
        <section class="item">
          <h2>{words.done}</h2>
          <ul class="plain-list">
            {done.map((line) => (
              <li>
                {line.isCitizens ? (
                  <Said visit={visit} line={line} />
                ) : (
                  <LawLine line={line} language={language} />
                )}
                <p class="small">{cameOf(visit, line)}</p>
                {line.answer !== '' && <OwnWords of="worker">{line.answer}</OwnWords>}
                {line.isCitizens && <OwnActs visit={visit} line={line} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="small">{props.kept}</p>
    </>
  )
  return answer(
    visit,
    {
      title: words.title,
      when: whenWeMeet(visit, props),
      seen: seenBy(visit, workers),
      parents: ownParents(visit),
      narrow: true,
      islands: ['unsaved'],
      browserKey: browserKey(key, me),
      children,
    },
    form.status,
  )
}

function whenWeMeet({ tongue: language, services }: Visit, { meetings, names }: OwnProps): string {
  const words = ownMessages[language]
  const next = meetings.find(({ startsAt }) => startsAt >= services.now())
  if (!next) return words.noMeeting
  const who = names.get(next.workerId)
  return words.meets(whenItBegins(language, next.startsAt), who ? firstName(who) : words.someone)
}

function OwnLine({
  visit,
  line,
  props: { added, names },
}: {
  visit: Visit
  line: AgendaLine
  props: OwnProps
}) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  return (
    <li>
      <Said visit={visit} line={line} large />
      <p class="small">
        {words.writtenOn(saidOn(visit, line))} {aboutLine(visit, line)}
      </p>
      <Added
        visit={visit}
        additions={added.get(line.id) ?? []}
        nameOf={({ writtenBy }) => names.get(writtenBy)}
      />
      <OwnActs visit={visit} line={line} />
    </li>
  )
}

/** What the citizen can do with what they said, until it is part of a plan. */
function OwnActs({ visit, line }: { visit: Visit; line: AgendaLine }) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const address = `${here}/linjer/${line.id}`
  const beginning = beginningOf(line, language)
  if (line.spoken) return <OwnSpokenActs visit={visit} line={line} />
  if (line.inDecision) return <p class="small">{words.inPlan}</p>
  return (
    <div class="row own-acts">
      <a href={address} aria-label={words.correctOne(beginning)}>
        {words.correct}
      </a>
      <form method="post" action={`${address}/slet`}>
        <button class="quiet gone" aria-label={words.takeBackOne(beginning)}>
          {words.takeBack}
        </button>
      </form>
    </div>
  )
}

/** How the two make the list, since when, and the other ways, one press each. */
function Way({ visit: { tongue: language }, way }: { visit: Visit; way: ChosenWay | undefined }) {
  const words = ownMessages[language]
  return (
    <section class="item">
      <h2>{words.how}</h2>
      <p>{way ? `${words.ways[way.way]} ${words.since(shortDate(language, way.chosenAt))}` : words.noWay}</p>
      <details>
        <summary>{words.other}</summary>
        <form method="post" action={`${here}/maade`} class="choose-way">
          <SubmissionId />
          {allWays.map((one) => (
            <button
              class="button"
              name="way"
              value={one}
              aria-current={one === way?.way ? 'true' : undefined}
            >
              {words.choose[one]}
            </button>
          ))}
        </form>
      </details>
    </section>
  )
}

/** Where the citizen says anew what they have said. */
export function correctPage(
  visit: Visit,
  {
    key,
    line,
    workers,
    again,
  }: { key: Buffer; line: AgendaLine; workers: readonly string[]; again: Again | undefined },
) {
  const { tongue: language, me } = visit
  const words = ownMessages[language]
  const address = `${here}/linjer/${line.id}`
  const aloud = aloudMessages[language]
  const { spoken } = line
  const said = spoken?.writtenDown ?? line
  const first = { words: said.words, pictures: said.pictures, helpedBy: said.helpedBy ?? '' }
  const form = fill(language, correctedLine, { again, first })
  const children = line.inDecision ? (
    <>
      <Said visit={visit} line={line} large />
      <p>{words.inPlan}</p>
    </>
  ) : (
    <>
      <ErrorSummary {...form} />
      {spoken && <SpokenLine visit={visit} line={line} />}
      {spoken && <p>{aloud.wordsHint}</p>}
      <SayingForm
        form={form}
        to={address}
        keep={`${address}/words`}
        save={spoken ? aloud.keepWords : words.saveAgain}
      />
    </>
  )
  return answer(
    visit,
    {
      title: spoken ? aloud.wordsTitle : words.correctTitle,
      when: words.writtenOn(saidOn(visit, line)),
      seen: seenBy(visit, workers),
      parents: [...ownParents(visit), { href: here, word: words.title }],
      narrow: true,
      islands: ['unsaved'],
      browserKey: browserKey(key, me),
      children,
    },
    form.status,
  )
}
