import { say, shortDate, today, type Tongue } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { OwnWords } from '../matter/own-words.tsx'
import type { Standing } from './answers.ts'
import type { PlanLine } from './lines.ts'
import { whoDoes } from './own-does.ts'
import { originSaid, wayBack } from './origin-said.ts'
import { ownMessages } from './own-messages.ts'
import { isOverdue } from './promises.ts'
import type { Around } from './seen.ts'

interface Told {
  visit: Visit
  line: PlanLine
  around: Around
}

/** Who does it and by when, or that it was done or is not done yet; '' where nobody does anything. */
function doing({ visit: { tongue: language, services }, line, around }: Told): string {
  const words = ownMessages[language]
  const done = around.done.get(line.lineId)
  const status = done
    ? words.done(shortDate(language, done.at))
    : isOverdue(line, today(services.now())) && words.notDone
  return [whoDoes(language, line, around.names), status].filter(Boolean).join(' ')
}

/** From where a line came, with the way back there; and that nobody has said it in the citizen's words where that is so. */
function Origin({ visit: { tongue: language }, line, around }: Told) {
  const words = ownMessages[language]
  const way = wayBack(line, around, {
    talk: (id) => `/min/samtaler/${id}`,
    meeting: (id) => `/min/moede/${id}`,
  })
  return (
    <>
      {originSaid(language, words.from, line, around)}
      {way && (
        <>
          {' '}
          <a href={way.href}>{words.from.see[way.leadsTo]}</a>
        </>
      )}
      {!line.inOwnWords && ` ${words.notOwn}`}
    </>
  )
}

/** Whose a promise is not, where somebody has said so and it is not done. */
function NotMine({ visit: { tongue: language }, line, around }: Told) {
  const notMine = around.notMine.get(line.lineId)
  if (!notMine || around.done.has(line.lineId)) return null
  const words = ownMessages[language]
  return <p class="small ink">{words.notMine(around.names.get(notMine.saidBy) ?? words.does.somebody)}</p>
}

/** What a line says: the citizen's words warm, the law's grey, a line that was said no to struck through. */
function Words({ line, isNo }: { line: PlanLine; isNo: boolean }) {
  const said = isNo ? <s>{line.words}</s> : line.words
  if (line.part === 'law' || line.part === 'rule')
    return line.words === '' ? null : <OwnWords of="system">{said}</OwnWords>
  if (line.inOwnWords)
    return (
      <OwnWords of="citizen" large={line.part === 'own'}>
        {said}
      </OwnWords>
    )
  return (
    <p class="says" dir="auto">
      {said}
    </p>
  )
}

/** One line of the citizen's plan, with what they have said to it. */
export function OwnLine({
  visit,
  line,
  around,
  standing,
  answers,
  isFolded = false,
}: Told & {
  standing: Standing
  /** Whether all but what it says and who does it when is folded away, as on a telephone's first screen. */
  isFolded?: boolean
  /** Whether it can be answered here, and whether a yes can be said to it by itself; where not, it only shows. */
  answers: 'no' | 'both' | null
}) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  const said = standing.lines.get(line.lineId)
  const isNo = said?.isYes === false
  const talked = standing.talked.get(line.lineId)
  const isLaws = line.part === 'law' || line.part === 'rule'
  const rule = line.ruleId && around.rules.get(line.ruleId)
  const does = doing({ visit, line, around })
  const why = line.part === 'notAgreed' ? line.why : words.why(line.why)
  const more = (
    <>
      {line.why !== '' && <p class="small">{why}</p>}
      {!said && answers && <Answering visit={visit} line={line} answers={answers} />}
    </>
  )
  return (
    <li id={line.lineId} class={isNo ? 'no' : undefined}>
      {rule && (
        <p class="says">
          {line.isSpared
            ? words.spared(say(rule.name, language), line.byDay && shortDate(language, line.byDay))
            : words.applies(say(rule.name, language))}
        </p>
      )}
      <Words line={line} isNo={isNo} />
      {rule && (
        <details>
          <summary>{words.whichRule}</summary>
          <p>{say(rule.says, language)}</p>
        </details>
      )}
      {isFolded && !isLaws ? (
        <details class="about-line">
          <summary class="small">{does || originSaid(language, words.from, line, around)}</summary>
          <p class="small">
            <Origin visit={visit} line={line} around={around} />
          </p>
          {more}
          {said && <Said visit={visit} line={line} said={said} isHere={answers !== null} isTold />}
        </details>
      ) : (
        !isLaws && (
          <p class="small">
            {does !== '' && <span class="ink">{does} </span>}
            <Origin visit={visit} line={line} around={around} />
          </p>
        )
      )}
      <NotMine visit={visit} line={line} around={around} />
      {talked && !isNo && (
        <div class="said">
          <p class="small">{words.talked(shortDate(language, talked.talkedAt ?? talked.saidAt))}</p>
          {talked.words !== '' && <OwnWords of="citizen">{talked.words}</OwnWords>}
        </div>
      )}
      {said && isFolded && !isLaws && <p class="small">{saidOf(language, said)}</p>}
      {said && (!isFolded || isLaws) && (
        <Said visit={visit} line={line} said={said} isHere={answers !== null} />
      )}
      {(!isFolded || isLaws) && more}
    </li>
  )
}

/** A yes or a no to one line, where it has not been answered. */
function Answering({
  visit: { tongue: language },
  line,
  answers,
}: {
  visit: Visit
  line: PlanLine
  answers: 'no' | 'both'
}) {
  const words = ownMessages[language]
  return (
    <form method="post" action="/min/plan/svar" class="row tight">
      <input type="hidden" name="line" value={line.lineId} />
      <input type="hidden" name="submissionId" value={crypto.randomUUID()} autocomplete="off" />
      {answers === 'both' && (
        <button class="quiet" name="says" value="yes">
          {words.yes}
        </button>
      )}
      <button class="quiet" name="says" value="no" aria-label={words.noOf(line.words)}>
        {words.no}
      </button>
    </form>
  )
}

type Answered = NonNullable<ReturnType<Standing['lines']['get']>>

const saidOf = (language: Tongue, { isYes, saidAt }: Answered): string => {
  const words = ownMessages[language]
  return isYes ? words.saidYes : words.saidNo(shortDate(language, saidAt))
}

function Said({
  visit,
  line,
  said,
  isHere,
  isTold = false,
}: {
  visit: Visit
  line: PlanLine
  said: Answered
  isHere: boolean
  /** That it was a no, and when, stands beside already. */
  isTold?: boolean
}) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  return (
    <div class="said">
      {!said.isYes && <OwnWords of="citizen">{said.words || `${words.no}.`}</OwnWords>}
      {!isTold && <p class="small">{saidOf(language, said)}</p>}
      {isHere && (
        <div class="row tight">
          <form method="post" action={`/min/plan/fortryd/${said.id}`}>
            <button class="quiet" aria-label={words.undoOf(line.words)}>
              {words.undo}
            </button>
          </form>
          {!said.isYes && (
            <a class="quiet" href={`/min/plan/ord/${said.id}`}>
              {said.words === '' ? words.write : words.change}
            </a>
          )}
        </div>
      )}
    </div>
  )
}
