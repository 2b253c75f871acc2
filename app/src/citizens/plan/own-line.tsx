import { say, shortDate, today } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { OwnWords } from '../matter/own-words.tsx'
import type { Standing } from './answers.ts'
import type { PlanLine } from './lines.ts'
import { whoDoes } from './own-does.ts'
import { ownMessages } from './own-messages.ts'
import { isOverdue } from './promises.ts'
import type { Around } from './seen.ts'

/** Who does it, when it was done, from where it came, and that nobody has said it in the citizen's words where that is so. */
function About({ visit, line, around }: { visit: Visit; line: PlanLine; around: Around }) {
  const { tongue: language, services } = visit
  const words = ownMessages[language]
  const day = line.fromDay && shortDate(language, line.fromDay)
  const done = around.done.get(line.lineId)
  const does = whoDoes(language, line, around.names)
  const { conversationId: id } = line
  return (
    <p class="small">
      {does !== '' && <span class="ink">{does} </span>}
      {done && <b>{words.done(shortDate(language, done.at))} </b>}
      {!done && isOverdue(line, today(services.now())) && <b>{words.notDone} </b>}
      {day && line.cameFrom !== 'system' ? words.from[line.cameFrom](day) : words.from.system}
      {id && around.open.has(id) && (
        <>
          {' '}
          <a href={`/min/samtaler/${id}`}>{words.from.see}</a>
        </>
      )}
      {!line.inOwnWords && ` ${words.notOwn}`}
    </p>
  )
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
  return <p class="says">{said}</p>
}

/** One line of the citizen's plan, with what they have said to it. */
export function OwnLine({
  visit,
  line,
  around,
  standing,
  answers,
}: {
  visit: Visit
  line: PlanLine
  around: Around
  standing: Standing
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
      {line.why !== '' && <p class="small">{line.part === 'notAgreed' ? line.why : words.why(line.why)}</p>}
      {!isLaws && <About visit={visit} line={line} around={around} />}
      {talked && !isNo && (
        <div class="said">
          <p class="small">{words.talked(shortDate(language, talked.talkedAt ?? talked.saidAt))}</p>
          {talked.words !== '' && <OwnWords of="citizen">{talked.words}</OwnWords>}
        </div>
      )}
      {said && <Said visit={visit} line={line} said={said} isHere={answers !== null} />}
      {!said && answers && (
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
      )}
    </li>
  )
}

function Said({
  visit,
  line,
  said,
  isHere,
}: {
  visit: Visit
  line: PlanLine
  said: NonNullable<ReturnType<Standing['lines']['get']>>
  isHere: boolean
}) {
  const { tongue: language } = visit
  const words = ownMessages[language]
  return (
    <div class="said">
      {!said.isYes && <OwnWords of="citizen">{said.words || `${words.no}.`}</OwnWords>}
      <p class="small">{said.isYes ? words.saidYes : words.saidNo(shortDate(language, said.saidAt))}</p>
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
