import { html, raw } from 'hono/html'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { FileToSend } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import { UnderWay } from '../../../shared/page/under-way/under-way.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { addresses, Parts, under, underTheKeys } from '../parts.tsx'
import { columnsOf, exampleName, examples, namesOf, type Column, type Kind } from './columns.ts'
import { fileForm } from './form.ts'
import { inTurn } from './in-turn.ts'
import { messages } from './messages.ts'
import { hasActs, states, type Plan, type PlanLine, type State } from './plan.ts'
import type { ReadFile } from './read-file.ts'

const kinds = Object.keys(examples) as Kind[]
/** Thousands of rows take some seconds. */
const islands = ['under-way']

/** Where a file is chosen, and what it must be like. */
export function filePage(visit: Visit, again?: Again) {
  const words = messages[visit.language]
  const form = fill(visit.language, fileForm, { again })
  const children = (
    <>
      <Parts visit={visit} open="fromFile" />
      <ErrorSummary {...form} />
      <FormOf form={form} to={addresses.fromFile} files>
        <FileToSend
          form={form}
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept=".csv,.txt,text/csv"
        />
        <button class="button do">{words.look}</button>
        <UnderWay words={words.beingRead} />
      </FormOf>
      {kinds.map((kind) => (
        <section>
          <h2>{words.kinds[kind]}</h2>
          <p>{words.perKind[kind]}</p>
          <p>
            {words.columnsAre} <code>{namesOf(kind).join(';')}</code>.{' '}
            <a href={`${addresses.fromFile}/${exampleName(kind)}`}>{words.example}</a>
          </p>
        </section>
      ))}
      <p class="small">{words.days}</p>
    </>
  )
  const head = { title: words.title, when: words.lead, parents: underTheKeys(visit) }
  return answer(visit, { ...head, seen: 'meAlone', islands, children }, form.status)
}

interface DryRun {
  read: ReadFile
  plan: Plan
  carried: string
}

/** What a file would do, row by row; what cannot be read stands first, and then nothing can be done. */
export async function dryRunPage(visit: Visit, { read, plan, carried }: DryRun) {
  const words = messages[visit.language]
  const by = new Map<State, PlanLine[]>(
    states.map((state) => [state, plan.lines.filter((line) => line.state === state)]),
  )
  const isRead = by.get('unreadable')?.length === 0
  const rows: [State, string[]][] = []
  for (const [state, lines] of by)
    rows.push([state, await inTurn(lines, (one) => rowOf(visit, read.file.kind, one))])
  const children = (
    <>
      {read.isOldLetters && <p>{words.oldLetters}</p>}
      {read.passedOver.length > 0 && <p>{words.passedOver(read.passedOver.join(', '))}</p>}
      {!isRead && (
        <p>
          <strong>{words.mendFirst}</strong>
        </p>
      )}
      {isRead && !hasActs(plan.acts) && <p>{words.nothingToDo}</p>}
      {isRead && hasActs(plan.acts) && (
        <form method="post" action={`${addresses.fromFile}/goer-det`} class="row">
          <input type="hidden" name="carried" value={carried} autocomplete="off" />
          <button class="button do">{words.doIt}</button>
          <UnderWay words={words.beingDone} />
        </form>
      )}
      {rows.map(([state, cells]) => (
        <Lines visit={visit} state={state} cells={cells} />
      ))}
    </>
  )
  const head = {
    title: words.dryTitle,
    when: words.nothingYet,
    seen: 'meAlone' as const,
    parents: under(visit, 'fromFile'),
    next: [{ href: addresses.fromFile, word: words.again }],
  }
  return answer(visit, { ...head, islands, children })
}

interface LinesProps {
  visit: Visit
  state: State
  /** A table’s row each, as it is written. */
  cells: readonly string[]
}

function Lines({ visit, state, cells }: LinesProps) {
  const words = messages[visit.language]
  if (cells.length === 0) return null
  return (
    <details open={state !== 'unchanged'}>
      <summary>
        {words.states[state]}: {words.rows(cells.length)}
      </summary>
      <div class="table-scroll">
        <table class="people">
          <thead>
            <tr>
              <th scope="col">{words.line}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>{raw(cells.join(''))}</tbody>
        </table>
      </div>
    </details>
  )
}

async function rowOf(
  { language }: Visit,
  kind: Kind,
  { line, who, says, column }: PlanLine,
): Promise<string> {
  const words = messages[language]
  const row = (
    <tr>
      <td>{line}</td>
      <td>{who}</td>
      <td>
        {column && words.column(nameOf(kind, column))}
        {says.map((one) => one[language]).join(' ')}
      </td>
    </tr>
  )
  return (await html`${row}`).toString()
}

const nameOf = (kind: Kind, column: Column): string => columnsOf(kind)[column]?.name ?? column
