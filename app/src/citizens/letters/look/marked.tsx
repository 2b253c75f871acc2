import {
  letterWords,
  markKinds,
  paragraphsIn,
  type Mark,
  type MarkedLetter,
  type MarkKind,
  type Paragraph,
} from '@lydhoer/letters'
import type { Language } from '@lydhoer/words'
import { inPieces, type Numbered, type Stretch } from './in-pieces.ts'
import { messages } from './messages.ts'

export type Looked = MarkedLetter & { text: string }

/** What only one of two versions says. */
export type Differing = Stretch<'gone' | 'come'>

/** Long words are many and small, and off until one asks for them. */
const offAtFirst: readonly string[] = ['longWord']

/** The marks that begin in a paragraph. */
export const marksIn = (marks: readonly Mark[], { from, to }: Paragraph): Mark[] =>
  marks.filter((mark) => mark.from >= from && mark.from < to)

/** The letter with its marks, and beside each paragraph what they say; every kind can be switched off, without code in the browser. */
export function MarkedText({ language, looked }: { language: Language; looked: Looked }) {
  const words = messages[language]
  if (looked.marks.length === 0) return <p>{words.nothing}</p>
  const numbered = looked.marks.map((mark, n) => ({ ...mark, number: n + 1 }))
  return (
    <div class="marked-letter">
      <Kinds language={language} marks={looked.marks} />
      {paragraphsIn(looked.text).map((paragraph) => {
        const marks = numbered.filter(({ from }) => from >= paragraph.from && from < paragraph.to)
        return (
          <div class="paragraph">
            <ParagraphText paragraph={paragraph} marks={marks} />
            <ul class="notes bare">
              <Notes language={language} marks={marks} letter={looked.text} />
            </ul>
          </div>
        )
      })}
    </div>
  )
}

/** Which kinds are shown, each to be switched off, and what each means. */
export function Kinds({
  language,
  marks,
  also = [],
}: {
  language: Language
  marks: readonly Mark[]
  /** What else can be switched off. */
  also?: readonly { kind: string; word: string; means: string }[]
}) {
  const words = { ...letterWords[language], ...messages[language] }
  const kinds = [
    ...also,
    ...markKinds
      .filter((kind) => marks.some((mark) => mark.kind === kind))
      .map((kind) => ({ kind, word: words.kinds[kind], means: words.explains[kind] })),
  ]
  if (kinds.length === 0) return null
  return (
    <>
      <fieldset class="kinds">
        <legend>{words.show}</legend>
        {kinds.map(({ kind, word }) => (
          <label class="choice">
            <input
              type="checkbox"
              class={`see-${kind}`}
              checked={!offAtFirst.includes(kind)}
              autocomplete="off"
            />
            <span class={`sign m-${kind}`}>{word}</span>
          </label>
        ))}
      </fieldset>
      <details class="what-marks-mean">
        <summary>{words.whatMarksMean}</summary>
        <dl>
          {kinds.map(({ word, means }) => (
            <>
              <dt>{word}</dt>
              <dd>{means}</dd>
            </>
          ))}
        </dl>
      </details>
    </>
  )
}

/** A paragraph with what is marked in it, and where it differs from another version. */
export function ParagraphText({
  paragraph,
  marks,
  differing = [],
}: {
  paragraph: Paragraph
  /** One without a number is told elsewhere. */
  marks: readonly (Mark & { number?: number })[]
  differing?: readonly Differing[]
}) {
  const kindOf = new Map(marks.map(({ number = 0, kind }) => [number, kind]))
  const stretches: Stretch<MarkKind | 'gone' | 'come'>[] = [...marks, ...differing]
  return (
    <p class="letter-text">
      {inPieces(paragraph.text, paragraph.from, stretches).map(({ text, kinds, ends }) => {
        if (kinds.length === 0) return text
        const names = kinds.map((kind) => `m-${kind}`).join(' ')
        return (
          <>
            {kinds.includes('gone') ? (
              <del class={names}>{text}</del>
            ) : kinds.includes('come') ? (
              <ins class={names}>{text}</ins>
            ) : (
              <span class={names}>{text}</span>
            )}
            {ends.map((number) => (
              <sup class={`note-sign n-${kindOf.get(number)}`}>{number}</sup>
            ))}
          </>
        )
      })}
    </p>
  )
}

/** What the marks of a paragraph say, a line each; those that say the same stand together. */
export function Notes({
  language,
  marks,
  letter,
}: {
  language: Language
  marks: readonly Numbered[]
  letter: string
}) {
  const words = letterWords[language]
  const together = new Map<string, Numbered[]>()
  for (const mark of marks) {
    const key = `${mark.kind} ${mark.because.da}`
    together.set(key, [...(together.get(key) ?? []), mark])
  }
  return (
    <>
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
    </>
  )
}

/** Words are said again beside what is said of them; sentences are not. */
const isShort = ({ kind }: Mark) => ['legalTerm', 'becomer', 'longWord'].includes(kind)

/** Where the four questions are answered, what threatens, and how hard it reads; of two letters beside each other. */
export function WhatIsFirst({
  language,
  letters,
}: {
  language: Language
  /** With what each is called, where there are several. */
  letters: readonly { name: string; looked: MarkedLetter }[]
}) {
  const words = { ...letterWords[language], ...messages[language] }
  const rows: { word: string; of: (looked: MarkedLetter) => string }[] = [
    ...(['what', 'todo', 'by', 'whom'] as const).map((question) => ({
      word: words.questions[question],
      of: ({ first }: MarkedLetter) => {
        const told = first[question]
        return told ? words.told(told) : words.never
      },
    })),
    {
      word: words.threats,
      of: ({ threats }) => (threats.length === 0 ? words.none : words.sentencesOf(threats)),
    },
    {
      word: words.lix,
      of: ({ lix, band }) => (lix === null || band === null ? '–' : words.lixIs(lix, words.bands[band])),
    },
  ]
  return (
    <section>
      <h2>{words.first}</h2>
      <table class="first-told">
        <thead>
          <tr class={letters.length < 2 ? 'read-aloud' : undefined}>
            <th scope="col">{words.question}</th>
            {letters.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ word, of }) => (
            <tr>
              <th scope="row">{word}</th>
              {letters.map(({ looked }) => (
                <td>{of(looked)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">{words.lixNote}</p>
    </section>
  )
}
