import { readFileSync } from 'node:fs'
import { questionDesign } from '../src/talk/questions.ts'
import type { Question, QuestionDesign } from '../src/talk/questions.ts'

/** A labelled question in a turn. */
export type LabelledQuestion = { design: QuestionDesign; from: number; to: number; text: string }

/** A turn without its labels, and the labels. */
export type LabelledTurn = { text: string; questions: LabelledQuestion[] }

/** Agreement on a set: a question not found counts as disagreement. */
export type QuestionFigures = {
  labelled: number
  found: number
  falseAlarms: number
  openClosedAgreement: number
  designAgreement: number
  kappa: number
  disagreements: string[]
}

/** Reads turns of one line each, with `{design|words}` around each question and `#` before remarks. */
export function readLabelledTurns(path: URL): LabelledTurn[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      let text = ''
      const questions: LabelledQuestion[] = []
      for (const piece of line.split(/(\{[a-z]+\|[^}]*\})/i)) {
        const label = /^\{([a-z]+)\|([^}]*)\}$/i.exec(piece)
        if (label === null) text += piece
        else {
          const words = label[2] ?? ''
          questions.push({
            design: label[1] as QuestionDesign,
            from: text.length,
            to: text.length + words.length,
            text: words,
          })
          text += words
        }
      }
      return { text, questions }
    })
}

/** Counts agreement between labels and rules on open against closed (closed, choice, tag and declarative together). */
export function measureQuestions(turns: readonly LabelledTurn[]): QuestionFigures {
  const disagreements: string[] = []
  const pairs: [string, string][] = []
  let falseAlarms = 0
  let designs = 0
  for (const turn of turns) {
    const left = new Set(questionDesign(turn.text))
    for (const label of turn.questions) {
      const match = [...left]
        .map((question) => ({ question, shared: overlap(question, label) }))
        .filter(
          ({ question, shared }) =>
            shared * 2 >= Math.min(question.to - question.from, label.to - label.from),
        )
        .sort((a, b) => b.shared - a.shared)[0]?.question
      if (match !== undefined) left.delete(match)
      pairs.push([family(label.design), match === undefined ? 'none' : family(match.design)])
      if (match?.design === label.design) designs += 1
      else disagreements.push(`${label.design} → ${match?.design ?? 'not found'}: ${label.text}`)
    }
    falseAlarms += left.size
    for (const question of left) {
      pairs.push(['none', family(question.design)])
      disagreements.push(`none → ${question.design}: ${question.text}`)
    }
  }
  const labelled = turns.reduce((sum, turn) => sum + turn.questions.length, 0)
  const agreed = pairs.filter(([a, b]) => a === b).length
  return {
    labelled,
    found: pairs.filter(([a, b]) => a !== 'none' && b !== 'none').length,
    falseAlarms,
    openClosedAgreement: agreed / labelled,
    designAgreement: designs / labelled,
    kappa: kappa(pairs),
    disagreements,
  }
}

function overlap(a: Question, b: LabelledQuestion): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}

function family(design: QuestionDesign): string {
  return design === 'open' ? 'open' : 'closed'
}

/** Cohen's kappa over {open, closed, none}. */
function kappa(pairs: readonly [string, string][]): number {
  const share = (side: 0 | 1, value: string) =>
    pairs.filter((pair) => pair[side] === value).length / pairs.length
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length
  const expected = ['open', 'closed', 'none'].reduce(
    (sum, value) => sum + share(0, value) * share(1, value),
    0,
  )
  return expected === 1 ? 1 : (observed - expected) / (1 - expected)
}
