import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  begun: {
    da: 'Partnerskabet er begyndt. Jeres kommune er den eneste i det. Alle i huset kan se det.',
    en: 'The partnership is begun. Your municipality is the only one in it. Everybody in the house can see it.',
  },
  codeMade: {
    da: 'Koden står her. Kun du kan se den. Giv den til den anden kommune.',
    en: 'The code stands here. Only you can see it. Give it to the other municipality.',
  },
  codeGone: {
    da: 'Koden er taget tilbage. Den virker ikke mere.',
    en: 'The code is taken back. It works no more.',
  },
  codeFits: {
    da: 'Koden passer. Læs, hvad I siger ja til. I er ikke med endnu.',
    en: 'The code fits. Read what you say yes to. You are not in it yet.',
  },
  joined: {
    da: 'Jeres kommune er med nu. De andre kan se, at I er med, og ikke andet.',
    en: 'Your municipality is in it now. The others can see that you are, and nothing else.',
  },
  shared: {
    da: 'Det er delt. Alle, der arbejder i kommunerne i partnerskabet, kan læse det. I kan tage det tilbage når som helst.',
    en: 'It is shared. Everybody who works in the municipalities of the partnership can read it. You can take it back at any time.',
  },
  takenBack: {
    da: 'Det er taget tilbage. De andre kommuner kan ikke læse det mere.',
    en: 'It is taken back. The other municipalities can read it no more.',
  },
  saidYes: {
    da: 'Det står der nu. Alle i kommunerne kan se navnet. Nøglen hos jer slutter, når jeres ja gør.',
    en: 'It stands there now. Everybody in the municipalities can see the name. The key here ends when your yes does.',
  },
  yesBack: {
    da: 'Jeres ja er taget tilbage, og forskerens nøgle hos jer er slut.',
    en: 'Your yes is taken back, and the researcher’s key here has ended.',
  },
  leftIt: {
    da: 'Jeres kommune har forladt partnerskabet. Det, I delte, er væk hos de andre.',
    en: 'Your municipality has left the partnership. What you shared is gone at the others.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noName: { da: 'Skriv, hvad partnerskabet skal hedde', en: 'Write what the partnership is to be called' },
  noCode: { da: 'Skriv koden, tolv bogstaver og tal', en: 'Write the code, twelve letters and digits' },
  badCode: {
    da: 'Koden inviterer ikke jer til noget. Måske er der en slåfejl, måske er den brugt, taget tilbage eller for gammel. Spørg den kommune, I fik den af',
    en: 'The code does not invite you to anything. It may be mistyped, used, taken back or too old. Ask the municipality you got it from',
  },
  codeGone: {
    da: 'Koden virker ikke mere. Den er brugt, taget tilbage eller for gammel. Spørg den kommune, I fik den af, om en ny.',
    en: 'The code works no more. It is used, taken back or too old. Ask the municipality you got it from for a new one.',
  },
  noResearcher: {
    da: 'Vælg en forsker, der er hos jer i dag',
    en: 'Choose a researcher who is here today',
  },
  someoneElse: {
    da: 'I har sagt ja til forskeren som en anden person hos jer. Tag det ja tilbage først',
    en: 'You have said yes to the researcher as somebody else here. Take that yes back first',
  },
  noTitle: {
    da: 'Skriv, hvad det skal hedde hos de andre',
    en: 'Write what it is to be called at the others',
  },
  preliminary: {
    da: 'Fundet er foreløbigt og kan ikke deles endnu.',
    en: 'The finding is preliminary and cannot be shared yet.',
  },
  changedAtHome: {
    da: 'Det er ændret hos jer, siden det blev taget tilbage. Læs det, som det står nu, og del det igen.',
    en: 'It has changed here since it was taken back. Read it as it stands now, and share it again.',
  },
  emptied: {
    da: 'Ordene i undringen er taget ud. Den kan ikke deles.',
    en: 'The words of the wonder are taken out. It cannot be shared.',
  },
} satisfies Record<string, Sentence>
