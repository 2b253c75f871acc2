import { longDate, shortDate, today } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { OwnWords } from '../matter/own-words.tsx'
import type { Standing } from './answers.ts'
import type { PlanLine } from './lines.ts'
import { messages } from './messages.ts'
import { originSaid, wayBack } from './origin-said.ts'
import { isOverdue, isPromise, type Done } from './promises.ts'
import type { Around } from './seen.ts'

export interface LineProps {
  visit: Visit
  citizen: Citizen
  line: PlanLine
  around: Around
  standing: Standing
  /** What can be done with it here. */
  acts?: Child
  /** What is asked of it in the margin. */
  asks?: Child
}

/** One line of a plan, for whoever works with the citizen: when, what, and in the margin where it came from. */
export function Line({ visit, citizen, line, around, standing, acts, asks }: LineProps) {
  const { language, services } = visit
  const words = messages[language]
  const said = standing.lines.get(line.lineId)
  const isNo = said?.isYes === false
  const talked = standing.talked.get(line.lineId)
  const done = around.done.get(line.lineId)
  const notMine = around.notMine.get(line.lineId)
  const rule = line.ruleId ? around.rules.get(line.ruleId) : undefined
  const isOver = rule?.validTo && rule.validTo < today(services.now()) ? rule.validTo : null
  return (
    <li class="plan-row" id={line.lineId}>
      <div class="when">
        <When visit={visit} line={line} done={done} />
      </div>
      <div class="what">
        {rule && (
          <OwnWords of="system">
            {line.isSpared
              ? words.spared(rule.name[language], line.byDay && longDate(language, line.byDay))
              : words.applies(rule.name[language])}
          </OwnWords>
        )}
        {rule && (
          <details>
            <summary>{words.whichRule}</summary>
            <p>{rule.says[language]}</p>
          </details>
        )}
        <Words line={line} isNo={isNo} />
        <WhoDoes visit={visit} citizen={citizen} line={line} around={around} />
        {!done && isOverdue(line, today(services.now())) && (
          <p class="small ink">
            <b>{words.notDone(citizen.firstName)}</b>
          </p>
        )}
        {notMine && !done && (
          <p class="small ink">
            {words.isNotMine(
              around.names.get(notMine.saidBy) ?? words.does.somebody,
              around.names.get(notMine.writtenBy) ?? words.does.somebody,
            )}
          </p>
        )}
        {line.why !== '' && (
          <p class="small">{line.part === 'notAgreed' ? line.why : words.because(line.why)}</p>
        )}
        {isOver && <p class="small ink">{words.ruleOver(longDate(language, isOver))}</p>}
        {said && (
          <div class="said">
            {!said.isYes && said.words !== '' && <OwnWords of="citizen">{said.words}</OwnWords>}
            <p class="small">
              {said.isYes
                ? words.saidYes(citizen.firstName)
                : words.saidNo(citizen.firstName, shortDate(language, said.saidAt))}
            </p>
          </div>
        )}
        {talked && !isNo && (
          <div class="said">
            <p class="small">
              {words.talked(citizen.firstName, shortDate(language, talked.talkedAt ?? talked.saidAt))}
            </p>
            {talked.words !== '' && <OwnWords of="citizen">{talked.words}</OwnWords>}
          </div>
        )}
        {acts}
      </div>
      <div class="about">
        <Origin visit={visit} citizen={citizen} line={line} around={around} />
        {asks}
      </div>
    </li>
  )
}

function Words({ line, isNo }: { line: PlanLine; isNo: boolean }) {
  if (line.words === '') return null
  const said = isNo ? <s>{line.words}</s> : line.words
  if (line.inOwnWords)
    return (
      <OwnWords of="citizen" large={line.part === 'own'}>
        {said}
      </OwnWords>
    )
  if (line.part === 'law' || line.part === 'rule') return <OwnWords of="system">{said}</OwnWords>
  return <p class="says">{said}</p>
}

/** The day that matters for it: done, promised, or until when. */
function When({ visit: { language }, line, done }: { visit: Visit; line: PlanLine; done: Done | undefined }) {
  const words = messages[language]
  if (done) return <>{words.done(shortDate(language, done.at))}</>
  if (!line.byDay) return null
  const day = shortDate(language, line.byDay)
  if (line.part === 'rule') return <>{words.does.until(day)}</>
  return <>{isPromise(line) ? words.does.promised(day) : words.does.by(day)}</>
}

function WhoDoes({
  visit: { language },
  citizen,
  line,
  around,
}: Pick<LineProps, 'visit' | 'citizen' | 'line' | 'around'>) {
  const { does } = messages[language]
  const who =
    line.does === 'citizen'
      ? citizen.firstName
      : line.does === 'worker'
        ? (around.names.get(line.promisedBy ?? '') ?? does.somebody)
        : line.other
  return line.does ? <p class="small">{does.who(who)}</p> : null
}

/** From where it came, with a link for whoever may open it; and that nobody has said it in the citizen's words. */
function Origin({
  visit: { language },
  citizen,
  line,
  around,
}: Pick<LineProps, 'visit' | 'citizen' | 'line' | 'around'>) {
  const words = messages[language]
  const way = wayBack(line, around, {
    talk: (id) => `/samtaler/${id}`,
    meeting: (id) => `/borgere/${citizen.id}/moede/${id}`,
  })
  return (
    <p>
      {originSaid(language, words.from, line, around)}{' '}
      {way && (
        <>
          <a href={way.href}>{words.from.see[way.leadsTo]}</a>{' '}
        </>
      )}
      {line.inOwnWords ? (
        words.own(citizen.firstName)
      ) : (
        <span class="not-own">{words.notOwn(citizen.firstName)}</span>
      )}
    </p>
  )
}
