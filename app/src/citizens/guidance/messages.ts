import type { Messages, Sentence } from '@lydhoer/words'
import type { Placed } from './sheet.ts'

export const problems = {
  none: {
    da: 'Skriv mindst én linje, eller vælg et billede',
    en: 'Write one line at least, or choose a picture',
  },
  long: { da: 'Skriv det kortere: højst 300 tegn', en: 'Write it shorter: 300 characters at most' },
  given: {
    da: 'Arket er gennemgået med borgeren, så det bliver stående. Lav et nyt, hvis noget skal siges anderledes.',
    en: 'The sheet has been gone through with the citizen, so it stands. Make a new one if something is to be said differently.',
  },
} as const satisfies Record<string, Sentence>

export const receipts = {
  made: {
    da: 'Arket er lavet. Ret det, så det passer.',
    en: 'The sheet is made. Change it so that it fits.',
  },
  saved: { da: 'Gemt. I kan begge se det.', en: 'Saved. Both of you can see it.' },
  given: {
    first: { da: 'Skrevet: Det kom først i mødet.', en: 'Written down: it came first in the meeting.' },
    midway: { da: 'Skrevet: Det kom midt i mødet.', en: 'Written down: it came midway.' },
    last: { da: 'Skrevet: Det kom sidst i mødet.', en: 'Written down: it came last.' },
  } satisfies Record<Placed, Sentence>,
  notGiven: { da: 'Arket står som ikke gennemgået.', en: 'The sheet stands as not gone through.' },
  away: { da: 'Arket er væk.', en: 'The sheet is gone.' },
} as const

const da = {
  word: 'Vejledning',
  title: (name: string) => `Vejledning til ${name}`,
  lead: 'Et ark med billeder og få ord, som I går igennem sammen. Det kan laves dagen før.',
  make: 'Lav et ark',
  makeLead:
    'Det begynder med et par linjer, som du retter. Skriv den hjælp, I kan give, ved siden af hver pligt.',
  made: (day: string) => `Lavet ${day}.`,
  given: {
    first: (day) => `Gennemgået ${day}, først i mødet.`,
    midway: (day) => `Gennemgået ${day}, midt i mødet.`,
    last: (day) => `Gennemgået ${day}, sidst i mødet.`,
  } as Record<Placed, (day: string) => string>,
  sheetFor: (kind: string, name: string) => `${kind}: ark til ${name}`,
  wasGiven: 'Hvornår i mødet gik I det igennem?',
  whyPlaced: 'Det bliver skrevet ned, så I senere kan se, om det gør en forskel. Det er ikke en opgave.',
  whatFollowed: 'Se, hvad borgere sagde bagefter',
  placed: { first: 'Først', midway: 'Midt i', last: 'Sidst' } satisfies Record<Placed, string>,
  print: 'Skriv siden ud, så kommer kun arket med.',
  change: 'Ret arket',
  throwAway: 'Smid arket væk',
  changeFor: (kind: string, name: string) => `${kind}: ret arket til ${name}`,
  changeLead: 'Korte sætninger, som du ville sige dem. En tom linje kommer ikke med.',
  line: (n: number) => `Linje ${n}`,
  duty: 'Hvad er det?',
  help: 'Hvad hjælper I med?',
  picture: 'Billede',
  noPicture: 'Intet billede',
  save: 'Gem arket',
}
const en: typeof da = {
  word: 'Guidance',
  title: (name) => `Guidance for ${name}`,
  lead: 'A sheet of pictures and few words that you go through together. It can be made the day before.',
  make: 'Make a sheet',
  makeLead: 'It begins with a few lines for you to change. Write the help you can give beside each duty.',
  made: (day) => `Made ${day}.`,
  given: {
    first: (day) => `Gone through ${day}, first in the meeting.`,
    midway: (day) => `Gone through ${day}, midway.`,
    last: (day) => `Gone through ${day}, last in the meeting.`,
  },
  sheetFor: (kind, name) => `${kind}: sheet for ${name}`,
  wasGiven: 'When in the meeting did you go through it?',
  whyPlaced: 'It is written down so that you can see later whether it makes a difference. It is no task.',
  whatFollowed: 'See what citizens said afterwards',
  placed: { first: 'First', midway: 'Midway', last: 'Last' },
  print: 'Print the page: only the sheet comes along.',
  change: 'Change the sheet',
  throwAway: 'Throw the sheet away',
  changeFor: (kind, name) => `${kind}: change the sheet for ${name}`,
  changeLead: 'Short sentences, as you would say them. An empty line is left out.',
  line: (n) => `Line ${n}`,
  duty: 'What is it?',
  help: 'What do you help with?',
  picture: 'Picture',
  noPicture: 'No picture',
  save: 'Save the sheet',
}
export const messages: Messages<typeof da> = { da, en }
