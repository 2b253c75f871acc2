import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  begun: {
    da: 'Loggen er begyndt. Kun I, der skriver den, kan se den, til I giver den ud.',
    en: 'The log is begun. Only you who write it can see it until you give it out.',
  },
  emptied: { da: 'Den tomme log er væk.', en: 'The empty log is gone.' },
  stays: {
    da: 'Der står noget i loggen, så den bliver.',
    en: 'Something stands in the log, so it stays.',
  },
  line: {
    da: 'Linjen står i loggen. Kun I, der skriver den, kan se den endnu.',
    en: 'The line stands in the log. Only you who write it can see it yet.',
  },
  coded: {
    da: 'Koderne sidder på linjen. De følger med, når I giver loggen ud.',
    en: 'The codes are on the line. They come along when you give the log out.',
  },
  gone: { da: 'Linjen er slettet.', en: 'The line is deleted.' },
  given: {
    da: 'Loggen er givet ud. Alle i huset kan læse den.',
    en: 'The log is given out. Everybody in the house can read it.',
  },
  shared: {
    da: 'Loggen er delt. Forskeren kan læse det, I har givet ud.',
    en: 'The log is shared. The researcher can read what you have given out.',
  },
  notShared: {
    da: 'Loggen er ikke delt mere. Forskeren kan ikke læse den fra nu af.',
    en: 'The log is shared no more. From now on the researcher cannot read it.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noWords: { da: 'Skriv, hvad der skal stå i linjen', en: 'Write what the line is to say' },
  noPart: { da: 'Vælg, hvor i loggen linjen hører til', en: 'Choose where in the log the line belongs' },
  noObstacle: { da: 'Vælg, hvad det er, der står i vejen', en: 'Choose what it is that stands in the way' },
  noPillar: {
    da: 'Vælg, hvor det er, eller lad feltet være tomt',
    en: 'Choose where it is, or leave the field empty',
  },
  manyCodes: {
    da: 'Vælg højst seks. En linje, der handler om alt, kan ikke læses efter tema',
    en: 'Choose six at most. A line that is about everything cannot be read by theme',
  },
  noCode: { da: 'Vælg blandt koderne på listen', en: 'Choose among the codes of the list' },
  writtenMeanwhile: {
    da: 'En anden har rettet linjen, mens du skrev. Det, der står nu, kan du læse øverst. Gem igen, hvis dine ord skal stå i stedet',
    en: 'Somebody else has changed the line while you wrote. What stands now you can read at the top. Save again if your words are to stand instead',
  },
  nothingThere: {
    da: 'Der står ikke noget i loggen endnu. Skriv en linje først',
    en: 'There is nothing in the log yet. Write a line first',
  },
} satisfies Record<string, Sentence>
