import { longDate, shortDate } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import type { Flip } from './flips.ts'
import type { Grasp } from './grasp.ts'
import { parties, partyNames, roomParties, roomPartyNames, type Party } from './kinds.ts'
import { messages } from './messages.ts'
import type { Within } from './read.ts'
import { isApproved, type Summary } from './summary.ts'
import type { Task } from './tasks.ts'

/** What each party grasped, side by side and without names. */
export function GraspsOf({ visit, flip, grasps }: { visit: Visit } & Pick<Within, 'flip' | 'grasps'>) {
  const words = messages[visit.language]
  return (
    <>
      <div class="flip-two">
        {roomParties
          .filter((party) => party !== 'citizen' || grasps.some((one) => one.party === party))
          .map((party) => (
            <section class={`flip-of-${party}`}>
              <h3>{roomPartyNames[party][visit.language]}</h3>
              <OfParty visit={visit} flip={flip} grasps={grasps.filter((one) => one.party === party)} />
            </section>
          ))}
      </div>
      <p class="small">{words.nameless}</p>
    </>
  )
}

function OfParty({ visit, flip, grasps }: { visit: Visit; flip: Flip; grasps: readonly Grasp[] }) {
  const words = messages[visit.language]
  if (grasps.length === 0) return <p class="small">{words.noGrasps}</p>
  return (
    <ul class="bare flip-grasps">
      {grasps.map((one) => (
        <li>
          {one.nothingNew && <p>{words.nothingNew}</p>}
          {one.words && <p class="words">{one.words}</p>}
          {one.isMine && (
            <form method="post" action={`/flip/${flip.id}/greb/tilbage`} class="row tight">
              <span class="small">{words.mine}</span>
              <button class="quiet">{words.takeBack}</button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Who does what. */
export function TasksOf({ visit, flip, tasks }: { visit: Visit } & Pick<Within, 'flip' | 'tasks'>) {
  const words = messages[visit.language]
  if (tasks.length === 0) return <p>{words.noTasks}</p>
  return (
    <ul class="list">
      {tasks.map((task) => (
        <li>
          <p class="title">{task.what}</p>
          <p class="small">
            {task.byDay
              ? words.taskBy(task.who.name, longDate(visit.language, task.byDay))
              : words.taskOf(task.who.name)}{' '}
            {task.doneOn && words.done(shortDate(visit.language, task.doneOn))}
          </p>
          <TaskActs visit={visit} flip={flip} task={task} />
        </li>
      ))}
    </ul>
  )
}

function TaskActs({ visit: { language, me }, flip, task }: { visit: Visit; flip: Flip; task: Task }) {
  const words = messages[language]
  const address = `/flip/${flip.id}/opgave/${task.id}`
  if (task.who.id !== me.personId && !task.mayTakeOff) return null
  return (
    <div class="row tight">
      {task.who.id === me.personId && (
        <form method="post" action={`${address}/gjort`}>
          <button
            class="quiet"
            name="done"
            value={task.doneOn ? 'no' : 'yes'}
            aria-label={task.doneOn ? undefined : words.isDoneOf(task.what)}
          >
            {task.doneOn ? words.notDone : words.isDone}
          </button>
        </form>
      )}
      {task.mayTakeOff && (
        <form method="post" action={`${address}/slet`}>
          <button class="quiet" aria-label={words.takeOffOf(task.what)}>
            {words.takeOff}
          </button>
        </form>
      )}
    </div>
  )
}

/** What it came to, and who stands by it. */
export function SummaryOf({
  visit,
  flip,
  summary,
}: {
  visit: Visit
  flip: Pick<Flip, 'id' | 'party'>
  summary: Summary
}) {
  const { language } = visit
  const words = messages[language]
  const mayApprove = flip.party !== null && summary.approved[flip.party] === null
  return (
    <>
      <p class="words">{summary.words}</p>
      <p class="small">{words.writtenBy(summary.writtenBy, longDate(language, summary.writtenOn))}</p>
      <ul class="small">
        {parties.map((party) => (
          <li>{standing(visit, party, summary)}</li>
        ))}
        {summary.citizens !== 'none' && (
          <li>{summary.citizens === 'stand' ? words.citizensStand : words.citizensAwait}</li>
        )}
      </ul>
      {isApproved(summary) && flip.party !== null && <p class="small">{words.houseReads}</p>}
      <div class="row">
        {mayApprove && (
          <form method="post" action={`/flip/${flip.id}/referat/god`}>
            <button class="button" name="version" value={String(summary.version)}>
              {words.approve}
            </button>
          </form>
        )}
        {flip.party === 'practice' && <a href={`/flip/${flip.id}/referat`}>{words.changeSummary}</a>}
      </div>
    </>
  )
}

function standing({ language }: Visit, party: Party, { approved }: Summary): string {
  const words = messages[language]
  const name = partyNames[party][language]
  const by = approved[party]
  return by ? words.standsBy(name, by.name) : words.awaits(name)
}
