import { letterWords, markKinds, type Mark, type MarkedLetter, type MarkKind } from '@lydhoer/letters'
import type { Language } from '@lydhoer/words'
import { inPieces, type Numbered } from './in-pieces.ts'
import { messages } from './messages.ts'

export type Looked = MarkedLetter & { text: string }

/** Long words are many and small, and off until one asks for them. */
const offAtFirst: readonly MarkKind[] = ['longWord']

interface Paragraph {
  from: number
  text: string
  marks: Numbered[]
}

/** The paragraphs of a letter, each with the marks that begin in it, numbered from 1 through the letter. */
function paragraphsOf({ text, marks }: Looked): Paragraph[] {
  const numbered = marks.map((mark, n) => ({ ...mark, number: n + 1 }))
  let at = 0
  return text.split(/(\n[ \t]*\n\s*)/).flatMap((part) => {
    const from = at
    at += part.length
    if (part.trim() === '') return []
    return [{ from, text: part, marks: numbered.filter((mark) => mark.from >= from && mark.from < at) }]
  })
}

/** The letter with its marks, and beside each paragraph what they say; every kind can be switched off, without code in the browser. */
export function MarkedText({ language, looked }: { language: Language; looked: Looked }) {
  const words = { ...letterWords[language], ...messages[language] }
  const kinds = markKinds.filter((kind) => looked.marks.some((mark) => mark.kind === kind))
  if (kinds.length === 0) return <p>{words.nothing}</p>
  return (
    <div class="marked-letter">
      <fieldset class="kinds">
        <legend>{words.show}</legend>
        {kinds.map((kind) => (
          <label class="choice">
            <input
              type="checkbox"
              class={`see-${kind}`}
              checked={!offAtFirst.includes(kind)}
              autocomplete="off"
            />
            <span class={`sign m-${kind}`}>{words.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      {paragraphsOf(looked).map((paragraph) => (
        <div class="paragraph">
          <p class="letter-text">
            {inPieces(paragraph.text, paragraph.from, paragraph.marks).map(({ text, kinds: here, ends }) =>
              here.length === 0 ? (
                text
              ) : (
                <>
                  <span class={here.map((kind) => `m-${kind}`).join(' ')}>{text}</span>
                  {ends.map((number) => (
                    <sup class={`note-sign n-${looked.marks[number - 1]?.kind}`}>{number}</sup>
                  ))}
                </>
              ),
            )}
          </p>
          <Notes language={language} {...paragraph} letter={looked.text} />
        </div>
      ))}
    </div>
  )
}

/** What the marks of a paragraph say; those that say the same stand together. */
function Notes({ language, marks, letter }: Paragraph & { language: Language; letter: string }) {
  const words = { ...letterWords[language], ...messages[language] }
  const together = new Map<string, Numbered[]>()
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.because.da}`
    together.set(key, [...(together.get(key) ?? []), mark])
  }
  return (
    <ul class="notes bare">
      {[...together.values()].map((alike) => {
        const [mark] = alike
        if (!mark) return null
        return (
          <li class={`n-${mark.kind}`}>
            <span class="numbers">{alike.map(({ number }) => number).join(', ')}</span>{' '}
            <span class="read-aloud">{words.kinds[mark.kind]}: </span>
            {isShort(mark) && <b>{`“${letter.slice(mark.from, mark.to)}” `}</b>}
            {mark.because[language]}
          </li>
        )
      })}
    </ul>
  )
}

/** Words are said again beside what is said of them; sentences are not. */
const isShort = ({ kind }: Mark) => ['legalTerm', 'becomer', 'longWord'].includes(kind)

/** Where the four questions are answered, what threatens, and how hard it reads. */
export function WhatIsFirst({ language, looked }: { language: Language; looked: Looked }) {
  const words = { ...letterWords[language], ...messages[language] }
  return (
    <section>
      <h2>{words.first}</h2>
      <dl class="first-told">
        {(['what', 'todo', 'by', 'whom'] as const).map((question) => {
          const told = looked.first[question]
          return (
            <div>
              <dt>{words.questions[question]}</dt>
              <dd>{told ? words.told(told) : words.never}</dd>
            </div>
          )
        })}
        <div>
          <dt>{words.threats}</dt>
          <dd>{looked.threats.length === 0 ? words.none : words.sentencesOf(looked.threats)}</dd>
        </div>
        {looked.lix !== null && looked.band !== null && (
          <div>
            <dt>{words.lix}</dt>
            <dd>{words.lixIs(looked.lix, words.bands[looked.band])}</dd>
          </div>
        )}
      </dl>
      <p class="small">{words.lixNote}</p>
    </section>
  )
}
