import type { Messages, Sentence } from '@lydhoer/words'
import type { MailState } from '../read-meetings.ts'

const da = {
  request: (title: string, when: string) => `${title} ${when}`,
  moved: (title: string, when: string) => `Ændret: ${title} ${when}`,
  cancel: (title: string, when: string) => `Aflyst: ${title} ${when}`,
  at: (minutes: number) => `${minutes} minutter`,
  where: (where: string) => `Sted: ${where}`,
  page: 'Læs mere:',
  isOff: 'Det bliver ikke til noget. Du behøver ikke gøre noget.',
  sentBy: 'Sendt af Lydhør. Svar ikke på den her mail: Ingen læser det.',
}

/** What a mail about a meeting says. */
export const messages: Messages<typeof da> = {
  da,
  en: {
    request: (title, when) => `${title} ${when}`,
    moved: (title, when) => `Changed: ${title} ${when}`,
    cancel: (title, when) => `Called off: ${title} ${when}`,
    at: (minutes) => `${minutes} minutes`,
    where: (where) => `Place: ${where}`,
    page: 'Read more:',
    isOff: 'It will not be held. You need not do anything.',
    sentBy: 'Sent by Lydhør. Do not answer this mail: nobody reads it.',
  },
}

/** What whoever called a meeting is told of the mail to somebody, by their name; nothing while all is well. */
export const mailProblem = (state: MailState | null, name: string): Sentence | null => {
  if (state === 'noAddress')
    return {
      da: `${name} har ikke skrevet en mailadresse under Min kalender og har ikke fået en invitation. Sig det selv.`,
      en: `${name} has not written a mail address under My calendar and has not had an invitation. Tell them yourself.`,
    }
  if (state === 'refused')
    return {
      da: `Mailen til ${name} kunne ikke afleveres: Adressen tager ikke imod den. Sig det selv.`,
      en: `The mail to ${name} could not be delivered: the address does not take it. Tell them yourself.`,
    }
  return null
}
