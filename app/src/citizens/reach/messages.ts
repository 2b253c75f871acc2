import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Sådan når borgerne mig',
  lead: 'Skriv kun det, du kan holde.',
  citizensToo: 'De borgere, du arbejder sammen med, ser det på deres side.',
  hours: 'Hvornår kan man ringe til dig?',
  hoursHint: 'For eksempel: hverdage 8 til 9.',
  phone: 'Telefonnummer',
  answers: 'Hvornår får man svar, når man skriver eller lægger en besked?',
  answersHint: 'For eksempel: senest dagen efter.',
  away: 'Hvem svarer, når du er væk?',
  awayHint: 'For eksempel: Jonas, på det samme nummer.',
  save: 'Gem',
  seen: 'Sådan læser borgeren det',
  empty:
    'Lad alt være tomt, og gem, hvis det ikke skal stå der mere. Så får borgeren at vide, hvad de kan gøre i stedet.',
}

export const problems = {
  badPhone: {
    da: 'Skriv nummeret med tal, og med + foran hvis det er fra et andet land',
    en: 'Write the number in digits, with + in front if it is from another country',
  },
} satisfies Record<string, Sentence>

export const receipts = {
  saved: {
    da: 'Gemt. De borgere, du arbejder sammen med, og dine kolleger ser det.',
    en: 'Saved. The citizens you work with, and your colleagues, see it.',
  },
  away: {
    da: 'Det er væk. Borgerne får at vide, hvad de kan gøre i stedet.',
    en: 'It is gone. Citizens are told what they can do instead.',
  },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'How citizens reach me',
    lead: 'Write only what you can keep.',
    citizensToo: 'The citizens you work with see it on their page.',
    hours: 'When can one call you?',
    hoursHint: 'For example: weekdays 8 to 9.',
    phone: 'Telephone number',
    answers: 'When does one get an answer after writing or leaving a message?',
    answersHint: 'For example: the day after at the latest.',
    away: 'Who answers when you are away?',
    awayHint: 'For example: Jonas, on the same number.',
    save: 'Save',
    seen: 'This is how the citizen reads it',
    empty:
      'Leave all of it empty and save if it is to stand there no more. Then the citizen is told what they can do instead.',
  },
}
