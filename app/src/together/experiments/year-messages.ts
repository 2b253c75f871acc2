import type { Messages } from '@lydhoer/words'

const da = {
  title: 'Dit år i ord',
  lead: 'Besøg, du har lavet og fået, og det, du ville prøve. Kun sådan som det var, og ikke ved siden af andres.',
  link: 'Se dit år i ord',
  none: 'Her er ikke noget endnu. Når du har holdt et feedbackbesøg eller skrevet, hvad du vil prøve, står det her.',
  visited: (day: string, host: string) => `${day}: Du var på besøg hos ${host}.`,
  visitedBy: (day: string, visitor: string) => `${day}: ${visitor} var på besøg hos dig.`,
  wanted: (day: string, wants: string) => `${day}: Du ville prøve dette: ${wants}`,
  went: (words: string) => `Sådan gik det: ${words}`,
  notTried: (words: string) => `Det blev ikke prøvet. ${words}`,
  notes: 'Det, I to har skrevet om et besøg, er jeres begge to og står på besøgets side.',
  take: 'Tag det med som en fil',
  takeHint: 'En fil med tekst, som du kan åbne alle steder. Du bestemmer selv, hvem der ser den.',
  file: 'mit-aar.txt',
  taken: (day: string) => `Taget ud ${day}. Det er dit.`,
}

export const yearMessages: Messages<typeof da> = {
  da,
  en: {
    title: 'Your year in words',
    lead: 'Visits you made and had, and what you wanted to try. Only as it was, and not beside anybody else’s.',
    link: 'See your year in words',
    none: 'There is nothing here yet. When you have held a feedback visit or written what you want to try, it stands here.',
    visited: (day, host) => `${day}: You visited ${host}.`,
    visitedBy: (day, visitor) => `${day}: ${visitor} visited you.`,
    wanted: (day, wants) => `${day}: You wanted to try this: ${wants}`,
    went: (words) => `How it went: ${words}`,
    notTried: (words) => `It was not tried. ${words}`,
    notes:
      'What you two have written about a visit belongs to both of you and stands on the page of the visit.',
    take: 'Take it with you as a file',
    takeHint: 'A file of text that can be opened anywhere. Who sees it is for you to say.',
    file: 'my-year.txt',
    taken: (day) => `Taken out ${day}. It is yours.`,
  },
}
