import { isMinimalResponse, questionDesign, type Question } from '@lydhoer/danish'
import type { RolesByCode } from '../concordance/looked-at.ts'
import type { Conversation, Role } from '../model.ts'
import { plain } from '../notation/segments.ts'
import { classify, lexiconOf, type Found } from './classify.ts'
import { answerClasses } from './lexicon-answers.ts'
import { institutionClasses } from './lexicon-institution.ts'
import { lifeClasses } from './lexicon-life.ts'
import { workClasses } from './lexicon-work.ts'
import { spokenWords, stemOf } from './spoken-words.ts'

/** A turn as the detection sees it. */
export interface Said {
  number: number
  speaker: string
  role: Role | null
  text: string
  words: readonly string[]
  /** Stems of the words that carry content, without the small words that every turn has. */
  content: ReadonlySet<string>
  found: Found
  questions: readonly Question[]
  minimal: boolean
}

export const citizenLexicon = lexiconOf([...workClasses, ...lifeClasses])
export const workerLexicon = lexiconOf([...institutionClasses, ...answerClasses])

/** Words that every turn has; sharing one of them connects nothing. */
const smallWords = new Set(
  `jeg du han hun den det vi i de mig dig ham hende os jer dem min mit mine din dit dine sin sit hans hendes vores deres og eller men
  at som der når hvis så for til på af med fra om ved i under over efter før uden hos er var har havde kan kunne vil ville skal skulle må måtte
  bliver blev blive være været have få får fik gør gjorde gøre ikke jo nok vel bare lige også godt god gode noget nogen nogle en et den her der hvad
  hvor hvem hvordan hvornår hvorfor hvilken hvilket hvilke ja nej nå okay mm jamen altså øh selv meget mere mest lidt alt alle andre man sig sådan
  ud op ned ind hen hjem igen nu da end siger sagde sige se ser så kommer kom komme går gik gå tror ved tænker tænkte synes kunne gerne måske
  ting gang gange dag tid helt da dog egentlig faktisk ligesom lave laver lavede stå står tage tager bruge lang langt stor lille første sidste to tre`
    .trim()
    .split(/\s+/)
    .map((word) => stemOf(word)),
)

/** Reads a conversation's turns for the detection. Cost: linear in the words. */
export function saidTurns(
  { notation, turns }: Pick<Conversation, 'notation' | 'turns'>,
  roles: RolesByCode,
): Said[] {
  return turns.map(({ number, speaker, text }) =>
    saidOf(plain(text, notation), number, speaker, roles.get(speaker) ?? null),
  )
}

/** One stretch of readable talk as the detection sees it. */
export function saidOf(text: string, number: number, speaker: string, role: Role | null): Said {
  const words = spokenWords(text)
  return {
    number,
    speaker,
    role,
    text,
    words,
    content: new Set(
      words.map((word) => stemOf(word)).filter((base) => base.length > 2 && !smallWords.has(base)),
    ),
    found: classify(role === 'citizen' ? citizenLexicon : workerLexicon, words),
    questions: questionDesign(text),
    // “ja?” and “mm?” only ask the other to go on, as “ja” and “mm” do.
    minimal: isMinimalResponse(text.replaceAll('?', '')) || words.length === 0,
  }
}

/** The last sentence of a turn, or its last ten words where no sentence is marked. */
export function lastPart(said: Said): Said {
  const ends = [...said.text.matchAll(/[.?!…]["»«]?\s+(?=\S)/g)]
  const from = ends.length > 0 ? (ends.at(-1)?.index ?? 0) + 1 : 0
  const text = from > 0 ? said.text.slice(from).trim() : said.text.split(' ').slice(-10).join(' ')
  return text === said.text ? said : saidOf(text, said.number, said.speaker, said.role)
}
