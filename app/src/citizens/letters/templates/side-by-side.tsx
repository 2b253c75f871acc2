import { markTemplate, type Mark, type MarkedLetter, type Step } from '@lydhoer/letters'
import type { Language } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { Kinds, marksIn, Notes, ParagraphText, type Differing } from '../look/marked.tsx'
import type { Numbered } from '../look/in-pieces.ts'
import { messages } from './messages.ts'

/** A version as it is read: its words, and what is marked in them. */
export interface Read {
  number: number
  name: string
  text: string
  looked: MarkedLetter
}

export const readOf = ({ number, text }: { number: number; text: string }, name: string): Read => ({
  ...{ number, name, text },
  looked: markTemplate(text),
})

interface Row {
  step: Step
  /** Marks of the one and the other, numbered through the page; what stands in both is told once. */
  before: (Mark & { number?: number })[]
  after: Numbered[]
}

/** The steps with their marks, numbered in the order in which they are read. */
function rowsOf(steps: readonly Step[], before: Read | null, after: Read): Row[] {
  let number = 0
  const marked = (read: Read | null, paragraph: Step['after']) =>
    read && paragraph ? marksIn(read.looked.marks, paragraph) : []
  const numbered = (read: Read | null, paragraph: Step['after']) =>
    marked(read, paragraph).map((mark) => ({ ...mark, number: ++number }))
  return steps.map((step) => ({
    step,
    before: step.fate === 'same' ? marked(before, step.before) : numbered(before, step.before),
    after: numbered(after, step.after),
  }))
}

/**
 * Two versions in step, paragraph by paragraph, with the marks of both and whatever else is said beside; on a phone one after the other. Of a
 * paragraph that stands unchanged the marks are told once.
 */
export function SideBySide({
  language,
  steps,
  before,
  after,
  beside,
}: {
  language: Language
  steps: readonly Step[]
  before: Read | null
  after: Read
  /** What else stands beside a step: list items. */
  beside: (step: Step) => Child
}) {
  const words = messages[language]
  const marks = [...(before?.looked.marks ?? []), ...after.looked.marks]
  return (
    <div class={before ? 'marked-letter in-step' : 'marked-letter'}>
      <Kinds
        language={language}
        marks={marks}
        also={before ? [{ kind: 'differing', word: words.differs, means: words.differsMeans }] : []}
      />
      {before && (
        <div class="paragraph heads" aria-hidden="true">
          <span>{before.name}</span>
          <span>{after.name}</span>
          <span>{words.notes}</span>
        </div>
      )}
      {rowsOf(steps, before, after).map((row) => (
        <div class="paragraph">
          {before && <Side language={language} read={before} row={row} side="before" />}
          <Side language={language} read={after} row={row} side="after" isAlone={!before} />
          <ul class="notes bare">
            {before && (
              <Notes language={language} marks={row.before.filter(isNumbered)} letter={before.text} />
            )}
            <Notes language={language} marks={row.after} letter={after.text} />
            {beside(row.step)}
          </ul>
        </div>
      ))}
    </div>
  )
}

const isNumbered = (mark: Mark & { number?: number }): mark is Numbered => mark.number !== undefined

function Side({
  language,
  read,
  row: { step, ...row },
  side,
  isAlone = false,
}: {
  language: Language
  read: Read
  row: Row
  side: 'before' | 'after'
  isAlone?: boolean
}) {
  const words = messages[language]
  const paragraph = step[side]
  const says = side === 'after' ? words.fates[step.fate] : ''
  const differing: Differing[] =
    side === 'before'
      ? step.gone.map((span) => ({ ...span, kind: 'gone' }))
      : step.come.map((span) => ({ ...span, kind: 'come' }))
  return (
    <div
      class={`side ${side === 'before' ? 'older' : 'newer'} ${step.fate}`}
      id={paragraph && side === 'after' ? `afsnit-${paragraph.number}` : undefined}
    >
      {!isAlone && <p class="which">{read.name}</p>}
      {paragraph && <ParagraphText paragraph={paragraph} marks={row[side]} differing={differing} />}
      {!isAlone && says && <p class="fate">{says}</p>}
    </div>
  )
}
