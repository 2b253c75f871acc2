import { longDate, shortDate } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import type { Kept } from '../../shared/retention/rules.ts'
import { WaitsOf, type WaitNow } from '../matter/waits-now.tsx'
import { standingOf, type Standing } from './answers.ts'
import { changesFrom } from './changes.ts'
import { Line } from './line.tsx'
import { ofPart, parts, type PlanLine } from './lines.ts'
import { messages } from './messages.ts'
import type { Plan, Version } from './plans.ts'
import { isPromise } from './promises.ts'
import type { Around } from './seen.ts'

export interface PlanPage extends Plan {
  citizen: Citizen
  around: Around
  /** What the citizen waits for now. */
  waits: readonly WaitNow[]
  earlier: readonly { id: string; decidedAt: Date }[]
  kept: Kept | null
}

/** The plan for whoever works with the citizen: the citizen's words first, each line with where it came from. */
export function planPage(
  visit: Visit,
  { citizen, holds, before, draft, around, waits, earlier, kept }: PlanPage,
) {
  const { language } = visit
  const words = messages[language]
  const { firstName: name } = citizen
  const act = draft ? (
    <a class="button do" href={`/borgere/${citizen.id}/plan/skriv`}>
      {words.goOn}
    </a>
  ) : (
    <form method="post" action={`/borgere/${citizen.id}/plan/begynd`}>
      <input type="hidden" name="submissionId" value={crypto.randomUUID()} autocomplete="off" />
      <button class="button do">{holds ? words.beginNew : words.begin}</button>
      <p class="small">{words.beginHint(name)}</p>
    </form>
  )
  const head = {
    title: words.title(name),
    seen: { rows: 'plan_line' as const, with: [name] },
    parents: parentsOf(citizen),
    act,
  }
  if (!holds?.decidedAt)
    return answer(visit, {
      ...head,
      children: (
        <>
          <PagesOf visit={visit} citizen={citizen} />
          <p>{words.none(name)}</p>
        </>
      ),
    })
  const standing = standingOf(holds, around.answers)
  const old = earlier.filter(({ id }) => id !== holds.id)
  const isChanged = before && changesFrom(before.lines, holds.lines).length > 0
  return answer(visit, {
    ...head,
    when: words.decided(longDate(language, holds.decidedAt)),
    children: (
      <>
        <div class="lines">
          <div class="plan-rows">
            <PagesOf visit={visit} citizen={citizen} />
            <Whole visit={visit} citizen={citizen} standing={standing} />
            {isChanged && before.decidedAt && (
              <section class="part is-new">
                <h2>{words.isNew(shortDate(language, before.decidedAt))}</h2>
                <p>{holds.why}</p>
                <p>
                  <a href={`/borgere/${citizen.id}/plan/version/${holds.id}#forskel`}>{words.seeChanges}</a>
                </p>
              </section>
            )}
            <PlanParts
              visit={visit}
              citizen={citizen}
              version={holds}
              around={around}
              standing={standing}
              waits={waits}
              acts={(line) => (
                <Acts visit={visit} citizen={citizen} line={line} around={around} standing={standing} />
              )}
            />
            <section class="part">
              <p class="row tight">
                <a href={`/borgere/${citizen.id}/plan/version/${holds.id}/tekst`}>{words.asText}</a>
                <a href={`/borgere/${citizen.id}/plan/version/${holds.id}/pdf`}>{words.print}</a>
              </p>
              {old.length > 0 && (
                <>
                  <h3>{words.versions}</h3>
                  <ul class="bare">
                    {old.map(({ id, decidedAt }) => (
                      <li>
                        <a href={`/borgere/${citizen.id}/plan/version/${id}`}>
                          {longDate(language, decidedAt)}
                        </a>
                      </li>
                    ))}
                  </ul>
                  <p class="small">{words.versionsNote}</p>
                </>
              )}
              <p class="small">
                {kept ? words.kept(longDate(language, kept.until), kept.because[language]) : words.notKept}
              </p>
            </section>
          </div>
        </div>
      </>
    ),
  })
}

/** What the citizen has said to all of it. */
function Whole({ visit, citizen, standing }: { visit: Visit; citizen: Citizen; standing: Standing }) {
  const { language } = visit
  const { whole } = standing
  const words = messages[language]
  const { firstName: name } = citizen
  if (!whole && standing.lines.size > 0) return null
  if (!whole) return <p class="whole-says small">{words.noAnswer(name)}</p>
  const day = shortDate(language, whole.saidAt)
  return (
    <div class="whole-says">
      <p>{whole.isYes ? words.wholeYes(name, day) : words.wholeNo(name, day)}</p>
      {whole.words !== '' && <OwnWords of="citizen">{whole.words}</OwnWords>}
      {!whole.isYes && <Talk visit={visit} citizen={citizen} id={whole.id} about="" />}
    </div>
  )
}

function Talk({ visit, citizen, id, about }: { visit: Visit; citizen: Citizen; id: string; about: string }) {
  const words = messages[visit.language]
  return (
    <form method="post" action={`/borgere/${citizen.id}/plan/talt/${id}`}>
      <button class="quiet" aria-label={about === '' ? undefined : words.talkOf(about)}>
        {words.talk}
      </button>
    </form>
  )
}

/** What a worker can do with a line of a plan that holds: a promise is kept, a no is talked about. */
function Acts({
  visit,
  citizen,
  line,
  around,
  standing,
}: {
  visit: Visit
  citizen: Citizen
  line: PlanLine
  around: Around
  standing: Standing
}) {
  const words = messages[visit.language]
  const said = standing.lines.get(line.lineId)
  const talked = standing.talked.get(line.lineId)
  const done = around.done.get(line.lineId)
  const isMine = done?.by === visit.me.personId
  const isNo = said?.isYes === false
  const isMyPromise = line.promisedBy === visit.me.personId && !done
  const saysNotMine = around.notMine.get(line.lineId)?.saidBy === visit.me.personId
  if (!(isPromise(line) && !done) && !isMine && !isNo && !(talked && !said)) return null
  return (
    <div class="row tight">
      {isPromise(line) && !done && (
        <form method="post" action={`/borgere/${citizen.id}/plan/gjort/${line.lineId}`}>
          <button class="quiet" aria-label={words.markDoneOf(line.words)}>
            {words.markDone}
          </button>
        </form>
      )}
      {isMyPromise && (
        <form method="post" action={`/borgere/${citizen.id}/plan/ikke-mit/${line.lineId}`}>
          {saysNotMine ? (
            <button class="quiet" name="mine" value="yes">
              {words.mine}
            </button>
          ) : (
            <button class="quiet" name="mine" value="no" aria-label={words.notMineOf(line.words)}>
              {words.notMine}
            </button>
          )}
        </form>
      )}
      {isMine && (
        <form method="post" action={`/borgere/${citizen.id}/plan/gjort/${line.lineId}`}>
          <button class="quiet" name="done" value="no">
            {words.markNotDone}
          </button>
        </form>
      )}
      {talked && !said && (
        <form method="post" action={`/borgere/${citizen.id}/plan/talt/${talked.id}`}>
          <button class="quiet" name="talked" value="no">
            {words.notTalk}
          </button>
        </form>
      )}
      {isNo && <Talk visit={visit} citizen={citizen} id={said.id} about={line.words} />}
    </div>
  )
}

/** The lines of a plan, part by part. */
export function PlanParts({
  visit,
  citizen,
  version,
  around,
  standing,
  acts,
  asks,
  after,
  waits = [],
}: {
  visit: Visit
  citizen: Citizen
  version: Version
  around: Around
  standing: Standing
  acts?: (line: PlanLine) => Child
  asks?: (line: PlanLine) => Child
  /** What stands below the lines of a part; with it every part stands there, also one without lines. */
  after?: (part: (typeof parts)[number]) => Child
  /** What is waited for, on the plan that holds. */
  waits?: readonly WaitNow[]
}) {
  const words = messages[visit.language]
  const { firstName: name } = citizen
  return (
    <>
      {parts.map((part) => {
        const lines = ofPart(version.lines, part)
        return (
          <>
            {part === 'law' && waits.length > 0 && (
              <section class="part">
                <h2>{words.waiting(name)}</h2>
                <WaitsOf language={visit.language} citizen={citizen} waits={waits} />
              </section>
            )}
            {(lines.length > 0 || part === 'agreed' || after) && (
              <section class="part">
                <h2>{words.parts(name)[part]}</h2>
                {part === 'law' && <p class="small">{words.lawNote(name)}</p>}
                {part === 'agreed' && lines.length === 0 && !after && <p>{words.nothingAgreed}</p>}
                <ul class="bare plan-lines">
                  {lines.map((line) => (
                    <Line
                      visit={visit}
                      citizen={citizen}
                      line={line}
                      around={around}
                      standing={standing}
                      acts={acts?.(line)}
                      asks={asks?.(line)}
                    />
                  ))}
                </ul>
                {after?.(part)}
              </section>
            )}
          </>
        )
      })}
    </>
  )
}
