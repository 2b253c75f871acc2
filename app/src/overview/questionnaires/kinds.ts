import type { AnswerKind, Precondition, SurveyElement } from '@lydhoer/survey'
import type { Sentence } from '@lydhoer/words'
import { kindNames, kindsOfPeople } from '../../shared/people/kinds-of-people.ts'

export const elementNames: Record<SurveyElement, Sentence> = {
  expectations: { da: 'Forventninger', en: 'Expectations' },
  preconditions: { da: 'Det, der skal være på plads', en: 'What has to be there' },
  degrees: { da: 'Hvor meget man er med', en: 'How far one takes part' },
  consequences: { da: 'Hvad det førte til', en: 'What came of it' },
}

export const preconditionNames: Record<Precondition, Sentence> = {
  decisionAuthority: { da: 'at kunne sige ja', en: 'being able to say yes' },
  predictability: { da: 'at vide, hvad der sker', en: 'knowing what happens' },
  continuity: { da: 'at det er den samme', en: 'that it is the same person' },
  availability: { da: 'at kunne få fat i nogen', en: 'being able to reach somebody' },
  backing: { da: 'at ledelsen bakker op', en: 'backing from leaders' },
  fittingOffers: { da: 'tilbud, der passer', en: 'offers that fit' },
  earlierExperience: { da: 'det, man har oplevet før', en: 'what one has met before' },
}

export const answerNames: Record<AnswerKind, Sentence> = {
  agree: { da: 'Helt uenig til helt enig', en: 'Strongly disagree to strongly agree' },
  degree: { da: 'Slet ikke til i meget høj grad', en: 'Not at all to a very large extent' },
  often: { da: 'Aldrig til altid', en: 'Never to always' },
  yesNo: { da: 'Nej, delvist, ja', en: 'No, partly, yes' },
  words: { da: 'Med egne ord', en: 'In words of one’s own' },
}

/** Who helped, by kind of people and never by name. */
export const helpers = [...kindsOfPeople, 'company'] as const
export type Helper = (typeof helpers)[number]

export const helperNames: Record<Helper, Sentence> = {
  ...kindNames,
  company: { da: 'virksomheder', en: 'companies' },
}

export const remarkKinds = ['understood', 'dropped', 'again'] as const
export type RemarkKind = (typeof remarkKinds)[number]

export const remarkNames: Record<RemarkKind, Sentence> = {
  understood: { da: 'Sådan blev det forstået', en: 'How it was understood' },
  dropped: { da: 'Taget ud', en: 'Dropped' },
  again: { da: 'Taget med igen', en: 'Taken in again' },
}
