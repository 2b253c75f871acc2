import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  proposed: {
    da: 'Temaet er foreslået. De, der ser på tale sammen, kan se det, og ingen leder.',
    en: 'The theme is proposed. Those who reflect together can see it, and no leader.',
  },
  too: {
    da: 'Du har sagt “også mig”. Kun du kan se, at det er dig.',
    en: 'You have said “me too”. Only you can see that it is you.',
  },
  tooNamed: {
    da: 'Dit navn står der. De, der ser på tale sammen, kan se det, og ingen leder.',
    en: 'Your name stands there. Those who reflect together can see it, and no leader.',
  },
  notToo: {
    da: 'Det er taget tilbage. Det står ingen steder, at du har sagt det.',
    en: 'It is taken back. It is written nowhere that you said it.',
  },
  gone: {
    da: 'Temaet er taget tilbage. Ingen kan se det.',
    en: 'The theme is taken back. Nobody can see it.',
  },
  taken: {
    da: 'Temaet er taget op. De, der ser på tale sammen, kan se det, og de, der møder det, får besked.',
    en: 'The theme is taken up. Those who reflect together can see it, and those who meet it are told.',
  },
  aside: {
    da: 'Temaet er lagt til side. De, der ser på tale sammen, kan læse hvorfor, og de, der møder det, får besked.',
    en: 'The theme is laid aside. Those who reflect together can read why, and those who meet it are told.',
  },
  slot: {
    da: 'Temaet er på teammødet. De, der holder samtaler i afdelingen, og teamlederen får det i deres kalendere. Hvad det handler om, ser ingen leder.',
    en: 'The theme is on the team meeting. Those who hold talks in the department and its team lead get it in their calendars. No leader sees what it is about.',
  },
  offSlot: {
    da: 'Temaet er taget af teammødet. De, der var inviteret, får besked.',
    en: 'The theme is off the team meeting. Those who were invited are told.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noWords: { da: 'Skriv, hvad du møder igen og igen', en: 'Write what you keep meeting' },
  noRoom: { da: 'Vælg et rum', en: 'Choose a room' },
  noWhy: { da: 'Skriv hvorfor', en: 'Write why' },
  noLongerYours: {
    da: 'Temaet er ikke dit at tage tilbage, eller det er allerede taget op eller lagt til side.',
    en: 'The theme is not yours to take back, or it has been taken up or laid aside already.',
  },
} satisfies Record<string, Sentence>
