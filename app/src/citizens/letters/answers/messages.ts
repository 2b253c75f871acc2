import type { Messages } from '@lydhoer/words'

const da = {
  newTitle: 'Et svar fra en jurist',
  newLead: (name: string, version: number) => `Om ${name}, udgave ${version}.`,
  why: 'Svaret står ved siden af afsnittet, så ingen behøver at spørge igen. Bliver afsnittet skrevet om, følger svaret med og siger, at det er om en ældre ordlyd.',
  paragraph: 'Hvilket afsnit er det om?',
  question: 'Hvad spurgte du om?',
  questionHint: 'For eksempel: “Kan vi lade det her afsnit være ude?”',
  answer: 'Hvad var svaret?',
  answerHint: 'Med juristens egne ord. Ingen borger må stå i det.',
  by: 'Hvem svarede?',
  byHint: 'Navn og hvad de er: “Hanne Bloch, jurist”.',
  answeredOn: 'Hvornår?',
  save: 'Læg svaret ind',
  unchanged: 'Lad det være',
  said: (by: string, day: string) => `${by}, ${day}`,
  asked: (name: string) => `Spurgt af ${name}`,
  older: 'Svaret er om en ældre ordlyd:',
  elsewhere: 'Svar om afsnit, der ikke står her',
  was: 'Afsnittet lød:',
  takeAway: 'Tag svaret væk',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    newTitle: 'An answer from a lawyer',
    newLead: (name, version) => `About ${name}, version ${version}.`,
    why: 'The answer stands beside the paragraph, so that nobody need ask again. When the paragraph is written anew the answer comes along, and says that it is about an older wording.',
    paragraph: 'Which paragraph is it about?',
    question: 'What did you ask?',
    questionHint: 'For example: “Can we leave this paragraph out?”',
    answer: 'What was the answer?',
    answerHint: 'In the lawyer’s own words. No citizen may stand in it.',
    by: 'Who answered?',
    byHint: 'The name and what they are: “Hanne Bloch, lawyer”.',
    answeredOn: 'When?',
    save: 'Put the answer in',
    unchanged: 'Leave it',
    said: (by, day) => `${by}, ${day}`,
    asked: (name) => `Asked by ${name}`,
    older: 'The answer is about an older wording:',
    elsewhere: 'Answers about paragraphs that do not stand here',
    was: 'The paragraph read:',
    takeAway: 'Take the answer away',
  },
}

export const problems = {
  noAnswer: { da: 'Skriv, hvad svaret var', en: 'Write what the answer was' },
  noBy: { da: 'Skriv, hvem der svarede', en: 'Write who answered' },
  badDay: {
    da: 'Vælg den dag, svaret kom, ikke en dag fremme',
    en: 'Choose the day of the answer, not one to come',
  },
  noParagraph: { da: 'Vælg et afsnit i brevet', en: 'Choose a paragraph of the letter' },
}

export const receipts = {
  kept: {
    da: 'Svaret står ved afsnittet. Alle i kommunen kan læse det.',
    en: 'The answer stands beside the paragraph. Everybody in the municipality can read it.',
  },
  takenAway: { da: 'Svaret er taget væk.', en: 'The answer has been taken away.' },
}
