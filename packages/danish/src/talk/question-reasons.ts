/** The rule that found a question. */
export type QuestionRule =
  | 'hv'
  | 'hvAlone'
  | 'whatAbout'
  | 'request'
  | 'indirectOpen'
  | 'indirectClosed'
  | 'closed'
  | 'choice'
  | 'tag'
  | 'questionMark'
  | 'formulation'

type Reason = (words: string) => { da: string; en: string }

const opening = (words: string): string => words.split(/\s+/).slice(0, 4).join(' ')
const ending = (words: string): string => words.split(/\s+/).slice(-3).join(' ')

/** Why something counts as a question of its kind: the words, and what they do. */
export const questionReasons: Record<QuestionRule, Reason> = {
  hv: (words) => ({
    da: `»${opening(words)}«: et hv-ord med udsagnsordet lige efter spørger åbent.`,
    en: `“${opening(words)}”: a question word followed at once by the verb asks openly.`,
  }),
  hvAlone: (words) => ({
    da: `»${opening(words)}«: et hv-ord, der står alene, spørger åbent.`,
    en: `“${opening(words)}”: a question word on its own asks openly.`,
  }),
  whatAbout: (words) => ({
    da: `»${opening(words)}«: »hvad med« lægger et emne frem og spørger åbent.`,
    en: `“${opening(words)}”: “what about” puts a topic forward and asks openly.`,
  }),
  request: (words) => ({
    da: `»${opening(words)}«: beder den anden om at fortælle.`,
    en: `“${opening(words)}”: asks the other to tell.`,
  }),
  indirectOpen: (words) => ({
    da: `»${opening(words)}«: siger, hvad den, der spørger, gerne vil høre, og spørger åbent med et hv-ord.`,
    en: `“${opening(words)}”: says what the asker would like to hear, and asks openly with a question word.`,
  }),
  indirectClosed: (words) => ({
    da: `»${opening(words)}«: siger, hvad den, der spørger, gerne vil vide, med »om«, og kan besvares med ja eller nej.`,
    en: `“${opening(words)}”: says what the asker would like to know, with “whether”, answerable by yes or no.`,
  }),
  closed: (words) => ({
    da: `»${opening(words)}«: udsagnsordet står først, så ja eller nej er svar nok.`,
    en: `“${opening(words)}”: the verb comes first, so yes or no is answer enough.`,
  }),
  choice: (words) => ({
    da: `»${opening(words)}«: »eller« stiller svar op at vælge imellem.`,
    en: `“${opening(words)}”: “or” sets out answers to choose between.`,
  }),
  tag: (words) => ({
    da: `»${ending(words)}«: et udsagn med et vedhæng, der beder om at få ret.`,
    en: `“${ending(words)}”: a statement with a tag that asks to be confirmed.`,
  }),
  questionMark: (words) => ({
    da: `»${opening(words)}«: bygget som et udsagn, og spørgsmålstegnet beder om at få det bekræftet.`,
    en: `“${opening(words)}”: built as a statement; the question mark asks for it to be confirmed.`,
  }),
  formulation: (words) => ({
    da: `»${opening(words)}«: siger den andens mening igen og lægger op til et ja.`,
    en: `“${opening(words)}”: says the other's point again and invites a yes.`,
  }),
}
