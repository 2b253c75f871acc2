import { kindNames, kindsOfPeople, type KindOfPeople } from '../../shared/people/kinds-of-people.ts'
import type { Sentence } from '@lydhoer/words'

export {
  kindOf,
  kindNames,
  kindsIn,
  kindsOfPeople,
  type KindOfPeople,
} from '../../shared/people/kinds-of-people.ts'
export { pillarNames, pillars, type Pillar } from '../pillars.ts'

/** What material there is, in the order of the table. */
export const materials = [
  ...(['interview', 'groupInterview', 'survey', 'observation', 'conversation'] as const),
  ...(['flip', 'evaluationFlip', 'seminar', 'visit', 'jointMeeting', 'log'] as const),
  ...(['request', 'finding', 'resource', 'jointExperiment', 'loopStep', 'document', 'other'] as const),
] as const
export type Material = (typeof materials)[number]

export const materialNames: Record<Material, Sentence> = {
  interview: { da: 'Interview', en: 'Interviews' },
  groupInterview: { da: 'Gruppeinterview', en: 'Group interviews' },
  survey: { da: 'Svar på spørgeskema', en: 'Answers to a survey' },
  observation: { da: 'Besøg, hvor nogen så på', en: 'Visits where somebody looked on' },
  conversation: { da: 'Samtaler, der er skrevet ud', en: 'Conversations written out' },
  flip: { da: 'FLIP', en: 'FLIPs' },
  evaluationFlip: { da: 'FLIP om evalueringen', en: 'FLIPs on the evaluation' },
  seminar: { da: 'Seminarer', en: 'Seminars' },
  visit: { da: 'Forskernes besøg', en: 'Visits of researchers' },
  jointMeeting: { da: 'Møder på tværs', en: 'Meetings across' },
  log: { da: 'Kommunens log', en: 'The municipality’s log' },
  request: { da: 'Spørgsmål til forskningen', en: 'Requests' },
  finding: { da: 'Fund', en: 'Findings' },
  resource: { da: 'Materialer', en: 'Resources' },
  jointExperiment: { da: 'Ting, flere prøvede sammen', en: 'Things several tried together' },
  loopStep: { da: 'Skridt i undren', en: 'Steps in loops' },
  document: { da: 'Dokumenter', en: 'Documents' },
  other: { da: 'Andet', en: 'Other' },
}

/** Whose a criterion is. */
export const whoseKinds = [...kindsOfPeople, 'evaluator'] as const
export type Whose = (typeof whoseKinds)[number]
export const whoseNames: Record<Whose, Sentence> = {
  ...kindNames,
  evaluator: { da: 'den, der evaluerer', en: 'whoever evaluates' },
}

/** Whom a draft can be sent to: whoever has a page where it is answered. */
export const askedKinds = [
  'worker',
  'broker',
  'otherStaff',
  'leader',
  'researcher',
] as const satisfies KindOfPeople[]

/** Where something that hangs beside a change is from: something of the house, or a note with its source. */
type OfTheHouse =
  'loop' | 'finding' | 'gathering' | 'flip' | 'resource' | 'jointExperiment' | 'request' | 'letter'
export const noted = ['interview', 'observation', 'figures', 'document', 'log', 'sign', 'remark'] as const
export type SourceKind = OfTheHouse | (typeof noted)[number]

export const sourceNames: Record<SourceKind, Sentence> = {
  loop: { da: 'Undren', en: 'Loop' },
  finding: { da: 'Fund', en: 'Finding' },
  log: { da: 'Kommunens log', en: 'The municipality’s log' },
  sign: { da: 'Tegn udefra', en: 'Sign from outside' },
  gathering: { da: 'Seminar eller møde', en: 'Seminar or meeting' },
  flip: { da: 'FLIP', en: 'FLIP' },
  resource: { da: 'Ressource', en: 'Resource' },
  jointExperiment: { da: 'Noget, flere prøvede', en: 'Something several tried' },
  request: { da: 'Spørgsmål til forskningen', en: 'Request' },
  letter: { da: 'Brev', en: 'Letter' },
  interview: { da: 'Interview', en: 'Interview' },
  observation: { da: 'Noget, nogen så', en: 'Something somebody saw' },
  figures: { da: 'Tal', en: 'Figures' },
  document: { da: 'Dokument', en: 'Document' },
  remark: { da: 'Noget, nogen sagde', en: 'Something somebody said' },
}

/** What stands for the words of a wonder where it hangs. */
export const wonderStands: Sentence = {
  da: 'ordene står på dens egen side',
  en: 'its words stand on its own page',
}

/** By what is looked up (`searched`) as which kind of source. Two that are parts of one are one kind. */
export const kindOfFound: Readonly<Record<string, SourceKind>> = {
  ...{ loop: 'loop', loopStep: 'loop', finding: 'finding' },
  ...{ gathering: 'gathering', flip: 'flip', flipSummary: 'flip', resource: 'resource' },
  ...{ jointExperiment: 'jointExperiment', request: 'request', requestReply: 'request', letter: 'letter' },
}

/** On which side of a change something hangs. */
export const sides = ['for', 'against'] as const
export type Side = (typeof sides)[number]

/** What else could explain a change. */
export const causes = ['underWay', 'otherMeasures', 'lawOrNumbers'] as const
export type Cause = (typeof causes)[number]
export const causeNames: Record<Cause, Sentence> = {
  underWay: { da: 'Det var i gang før', en: 'It was under way before' },
  otherMeasures: {
    da: 'Noget andet, der blev gjort samtidig',
    en: 'Something else that was done at the time',
  },
  lawOrNumbers: {
    da: 'Loven eller måden at tælle på blev en anden',
    en: 'The law, or the way of counting, became another',
  },
}

/** What those whom a draft is about say of it. */
export const answers = ['recognise', 'partly', 'different'] as const
export type Answer = (typeof answers)[number]
export const answerNames: Record<Answer, Sentence> = {
  recognise: { da: 'Det kan jeg genkende', en: 'I recognise it' },
  partly: { da: 'Ikke helt', en: 'Not quite' },
  different: { da: 'Det er anderledes', en: 'It is different' },
}
