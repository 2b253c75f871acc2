import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  raised: {
    da: 'Det står der nu. Alle i huset kan læse det.',
    en: 'It stands there now. Everybody in the house can read it.',
  },
  joined: {
    da: 'Du er med. Huset kan se det, og nyt står på I dag.',
    en: 'You take part. The house can see it, and news stands on Today.',
  },
  left: {
    da: 'Du er ikke med mere. Det kan huset se.',
    en: 'You no longer take part. The house can see it.',
  },
  gone: { da: 'Det er taget tilbage. Ingen kan læse det.', en: 'It is taken back. Nobody can read it.' },
  emptied: {
    da: 'Dine ord er taget ud, og ingen kan læse dem. Det, andre har skrevet, står der stadig.',
    en: 'Your words are taken out, and nobody can read them. What others wrote still stands there.',
  },
  rests: {
    da: 'Den hviler. Ingen bliver spurgt før den dag. Det kan huset se.',
    en: 'It rests. Nobody is asked before that day. The house can see it.',
  },
  goesOn: { da: 'Den er i gang igen. Det kan huset se.', en: 'It goes on again. The house can see it.' },
  step: {
    da: 'Skridtet er gemt. Alle i huset kan læse det, og den borger, der rejste undringen.',
    en: 'The step is kept. Everybody in the house can read it, and the citizen who raised the wonder.',
  },
  stepGone: {
    da: 'Skridtet er slettet. Ingen kan læse det.',
    en: 'The step is deleted. Nobody can read it.',
  },
  hung: {
    da: 'Det hænger der nu. Kun de, der må se det i forvejen, kan åbne det.',
    en: 'It hangs there now. Only those who may see it anyway can open it.',
  },
  hungSaid: {
    da: 'Gemt. Det ser de, der kan se, at det hænger der.',
    en: 'Kept. Those who can see that it hangs there see it.',
  },
  off: { da: 'Det er taget af. Ingen ser det der.', en: 'It is taken off. Nobody sees it there.' },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noKind: { da: 'Vælg, hvem det er, der undrer sig', en: 'Choose who it is that wonders' },
  badRest: {
    da: 'Vælg en dag, der ligger fremme, og højst et år frem',
    en: 'Choose a day to come, and a year ahead at most',
  },
  noStage: { da: 'Vælg, hvad det er for et skridt', en: 'Choose what kind of step it is' },
  noTitle: { da: 'Skriv kort, hvad der skete', en: 'Write briefly what happened' },
  noKinds: {
    da: 'Vælg mindst én slags mennesker, der var med',
    en: 'Choose at least one kind of people who took part',
  },
  badDay: { da: 'Vælg den dag, det skete', en: 'Choose the day it happened' },
  badUntil: {
    da: 'Vælg en dag, der ikke ligger før den første, eller lad feltet være tomt',
    en: 'Choose a day that is not before the first, or leave the field empty',
  },
  badFigures: {
    da: 'Skriv, hvad der er talt, og hvor mange ud af hvor mange, både før og efter. Eller lad alle fem felter være tomme',
    en: 'Write what was counted, and how many of how many, both before and after. Or leave all five fields empty',
  },
  noSuchStep: { da: 'Vælg et skridt, der står her', en: 'Choose a step that stands here' },
  notYours: {
    da: 'Det er der ikke, eller det er ikke dit at hænge op. Gå hen, hvor det står, og prøv derfra.',
    en: 'It is not there, or not yours to hang. Go to where it stands, and try from there.',
  },
} satisfies Record<string, Sentence>
