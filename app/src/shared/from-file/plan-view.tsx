import { html, raw } from 'hono/html'
import type { Sentence } from '@lydhoer/words'
import { FileToSend } from '../page/form/controls.tsx'
import type { Filled } from '../page/form/filled.ts'
import { UnderWay } from '../page/under-way/under-way.tsx'
import type { Visit } from '../request/route.ts'
import { inTurn } from './in-turn.ts'
import { messages } from './messages.ts'

/** Thousands of rows take some seconds. */
export const islands = ['under-way']

/** What would happen with one row of a file. */
export interface ShownLine<State extends string, Column extends string> {
  /** The line of the file; null for what is not in it. */
  line: number | null
  who: string
  state: State
  says: Sentence[]
  /** Which column cannot be read. */
  column?: Column
}

/** The field of the file, and the press that shows what it would do. */
export function FileAndLook({ visit, form }: { visit: Visit; form: Filled<'file'> }) {
  const words = messages[visit.language]
  return (
    <>
      <FileToSend
        form={form}
        name="file"
        label={words.file}
        hint={words.fileHint}
        accept=".csv,.txt,text/csv"
      />
      <button class="button do">{words.look}</button>
      <UnderWay words={words.beingRead} />
    </>
  )
}

interface Shown<State extends string, Column extends string> {
  lines: readonly ShownLine<State, Column>[]
  /** What each state is called, those that cannot be read first. */
  states: Readonly<Record<State, Sentence>>
  /** Those that need not be seen unless somebody asks. */
  folded: State
  columnName: (column: Column) => string
  hasActs: boolean
  passedOver: readonly string[]
  isOldLetters: boolean
  carried: string
  /** Where it is done. */
  to: string
  /** Where one takes another file. */
  address: string
}

/** What a file would do, row by row; what cannot be read stands first, and then nothing can be done. It is the page but for where it belongs. */
export async function whatWouldHappen<State extends string, Column extends string>(
  { language }: Visit,
  shown: Shown<State | 'unreadable', Column>,
) {
  const words = messages[language]
  const isRead = shown.lines.every(({ state }) => state !== 'unreadable')
  const parts: [State | 'unreadable', string[]][] = []
  for (const state of Object.keys(shown.states) as (State | 'unreadable')[]) {
    const lines = shown.lines.filter((line) => line.state === state)
    parts.push([
      state,
      await inTurn(lines, async ({ line, who, says, column }) => {
        const row = (
          <tr>
            <td>{line}</td>
            <td>{who}</td>
            <td>
              {column && words.column(shown.columnName(column))}
              {says.map((one) => one[language]).join(' ')}
            </td>
          </tr>
        )
        return (await html`${row}`).toString()
      }),
    ])
  }
  const children = (
    <>
      {shown.isOldLetters && <p>{words.oldLetters}</p>}
      {shown.passedOver.length > 0 && <p>{words.passedOver(shown.passedOver.join(', '))}</p>}
      {!isRead && (
        <p>
          <strong>{words.mendFirst}</strong>
        </p>
      )}
      {isRead && !shown.hasActs && <p>{words.nothingToDo}</p>}
      {isRead && shown.hasActs && (
        <form method="post" action={shown.to} class="row">
          <input type="hidden" name="carried" value={shown.carried} autocomplete="off" />
          <button class="button do">{words.doIt}</button>
          <UnderWay words={words.beingDone} />
        </form>
      )}
      {parts.map(
        ([state, cells]) =>
          cells.length > 0 && (
            <details open={state !== shown.folded}>
              <summary>
                {shown.states[state][language]}: {words.rows(cells.length)}
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
          ),
      )}
    </>
  )
  return {
    title: words.dryTitle,
    when: words.nothingYet,
    islands,
    children,
    next: [{ href: shown.address, word: words.again }],
  }
}
