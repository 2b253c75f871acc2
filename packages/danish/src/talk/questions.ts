import { sentences } from '../text/sentences.ts'
import type { Sentence, Span } from '../text/sentences.ts'
import { clauseWords } from './clauses.ts'
import type { ClauseWord } from './clauses.ts'
import { hvQuestion, indirectQuestion, requestToTell, verbFirst } from './question-openings.ts'
import { quantifierIn } from './some-any.ts'
import type { Quantifier } from './some-any.ts'
import { formulation, hasChoice, tagAt } from './question-endings.ts'
import { questionReasons } from './question-reasons.ts'
import type { QuestionRule } from './question-reasons.ts'

/** How a question is built, and so what it invites as an answer. */
export type QuestionDesign = 'open' | 'closed' | 'choice' | 'tag' | 'declarative'

/** A question found in talk; offsets are UTF-16 units of the text given. */
export type Question = Span & {
  text: string
  design: QuestionDesign
  /** Asks for one fact (when, how many, which): open in form, narrow in what it invites. */
  narrow: boolean
  /** "nogen", "noget", "nogle" in a closed question, and which way it leans. */
  someAny: Quantifier | null
  rule: QuestionRule
  /** The words and the rule, for people to judge. */
  because: { da: string; en: string }
}

type Opening = { at: number; rule: QuestionRule; narrow: boolean }

/**
 * Finds the questions in what one speaker says in one turn, and how each is built.
 *
 * Danish puts the verb second in statements and first in closed questions; a question word followed at once by the
 * verb asks, one followed by the subject is embedded ("jeg ved ikke hvad du mener"). That holds without punctuation
 * too, so question marks help but are not needed. A hint to listen by, not a verdict. Cost: linear in the length.
 *
 * @example
 * questionDesign('hvordan har du det').map((question) => question.design) // → ['open']
 *
 * @see Heritage, J. & Robinson, J. (2011). 'Some' vs 'any' medical issues. In Applied Conversation Analysis.
 * @see Steensig, J. & Heinemann, T. (2013). When 'yes' is not enough – as an answer to a yes/no question.
 */
export function questionDesign(text: string): Question[] {
  const all = sentences(text)
  const punctuated = /[.?!]/.test(text)
  return all.flatMap((sentence, index) =>
    questionsIn(sentence, text, { punctuated, lastInTurn: index === all.length - 1 }),
  )
}

function questionsIn(
  sentence: Sentence,
  text: string,
  turn: { punctuated: boolean; lastInTurn: boolean },
): Question[] {
  const words = clauseWords(sentence)
  if (words.length === 0) return []
  const asks = sentence.end === '?'
  const tag = tagAt(words, { asks, lastInTurn: turn.lastInTurn })
  const openings = openingsIn(words, asks, tag?.from ?? words.length)

  if (openings.length === 0) {
    const rule: QuestionRule | null =
      tag !== null
        ? 'tag'
        : asks
          ? 'questionMark'
          : formulation(words) && !turn.punctuated && sentence.from === firstWordOf(text)
            ? 'formulation'
            : null
    if (rule === null) return []
    return [build(text, words, statementStart(words), words.length, rule, false)]
  }
  return openings.map((opening, n) =>
    build(text, words, opening.at, openings[n + 1]?.at ?? words.length, opening.rule, opening.narrow),
  )
}

function firstWordOf(text: string): number {
  return text.search(/\S/)
}

function openingsIn(words: ClauseWord[], asks: boolean, tagFrom: number): Opening[] {
  const found: Opening[] = []
  let index = 0
  while (index < Math.min(words.length, tagFrom)) {
    const previous = found.at(-1)
    const here =
      requestToTell(words, index) ??
      indirectQuestion(words, index) ??
      hvQuestion(words, index, asks) ??
      verbFirst(words, index, { asks, inQuestion: previous !== undefined })
    if (here === null) index += 1
    else {
      const choice =
        here.rule === 'closed' && previous?.rule === 'closed' && words[here.at - 1]?.plain === 'eller'
      if (choice) previous.rule = 'choice'
      else found.push({ at: here.at, rule: here.rule, narrow: here.narrow })
      index = here.next
    }
  }
  return found
}

/** A declarative question begins after "nå", "okay" and the like. */
function statementStart(words: readonly ClauseWord[]): number {
  const first = words.findIndex((word) => !/^(?:nå|okay|ok|ja|jo|nej|mm|øh|jamen|nåh)$/.test(word.plain))
  return first < 0 ? 0 : first
}

function build(
  text: string,
  words: readonly ClauseWord[],
  first: number,
  after: number,
  opening: QuestionRule,
  narrow: boolean,
): Question {
  const inside = words.slice(first, after)
  const from = inside[0]?.token.from ?? 0
  const to = inside.at(-1)?.token.to ?? from
  const rule = refine(inside, opening)
  const design = designOf[rule]
  const written = text.slice(from, to)
  return {
    text: written,
    from,
    to,
    design,
    narrow: design === 'open' && narrow,
    someAny: design === 'open' ? null : quantifierIn(inside),
    rule,
    because: questionReasons[rule](written),
  }
}

function refine(inside: readonly ClauseWord[], rule: QuestionRule): QuestionRule {
  if (rule === 'closed' && hasChoice(inside)) return 'choice'
  if (
    rule === 'hv' &&
    /^(?:helst|bedst|bedre|hellere)$/.test(
      inside.find((w) => /^(?:helst|bedst|bedre|hellere)$/.test(w.plain))?.plain ?? '',
    ) &&
    hasChoice(inside)
  ) {
    return 'choice'
  }
  return rule
}

const designOf: Record<QuestionRule, QuestionDesign> = {
  hv: 'open',
  hvAlone: 'open',
  whatAbout: 'open',
  request: 'open',
  indirectOpen: 'open',
  indirectClosed: 'closed',
  closed: 'closed',
  choice: 'choice',
  tag: 'tag',
  questionMark: 'declarative',
  formulation: 'declarative',
}
