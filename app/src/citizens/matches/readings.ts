import { sentencesIn, type Sentence } from '@lydhoer/words'

/** How the citizen reads, in their own log, what was looked at. */
export const readings = sentencesIn(
  {
    sawMatches: {
      da: 'Så, hvilke steder du kan vælge mellem',
      en: 'Saw which places you can choose between',
    },
  } as const satisfies Record<string, Sentence>,
  {
    easy: {},
    ar: { sawMatches: 'رؤية الأماكن التي يمكنك الاختيار بينها' },
    uk: { sawMatches: 'Переглянуто, з яких місць ви можете вибрати' },
  },
)
