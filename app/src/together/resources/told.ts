import type { Sentence } from '@lydhoer/words'

/** What is told once it is done. */
export const receipts = {
  made: {
    da: 'Materialet ligger her nu. Alle i huset kan læse det. Du passer på det.',
    en: 'The resource lies here now. Everybody in the house can read it. You look after it.',
  },
  changed: {
    da: 'Materialet er ændret. Det, der stod før, kan stadig læses under “Det stod der før”.',
    en: 'The resource is changed. What stood before can still be read under “What stood there before”.',
  },
  gone: {
    da: 'Materialet er taget tilbage. Ingen kan læse det.',
    en: 'The resource is taken back. Nobody can read it.',
  },
  stillRight: {
    da: 'Det står der nu, at materialet stadig er rigtigt. I dag minder dig om det igen på dagen.',
    en: 'It says now that the resource is still right. Today reminds you again on the day.',
  },
  rests: {
    da: 'Materialet er lagt til hvile. Alle i huset kan stadig læse det og se hvorfor.',
    en: 'The resource is laid to rest. Everybody in the house can still read it, and see why.',
  },
  takenUp: {
    da: 'Materialet er taget op igen. I dag minder dig om det om et halvt år.',
    en: 'The resource is taken up again. Today reminds you of it in half a year.',
  },
  used: {
    da: 'Det står der nu, at I bruger det. Ingen kan se, at det er dig, der har sagt det.',
    en: 'It says now that you use it. Nobody can see that it was you who said so.',
  },
  usedNoMore: {
    da: 'Det er taget tilbage, og det, du skrev, er væk.',
    en: 'It is taken back, and what you wrote is gone.',
  },
} satisfies Record<string, Sentence>

/** What is said of what cannot be kept. */
export const problems = {
  noTitle: { da: 'Skriv, hvad det hedder', en: 'Write what it is called' },
  noKind: { da: 'Vælg, hvad det er', en: 'Choose what it is' },
  noUse: {
    da: 'Skriv, hvad det er til, og hvordan det bruges',
    en: 'Write what it is for and how it is used',
  },
  nothingThere: {
    da: 'Skriv det her, skriv adressen på der, hvor det ligger, eller sæt hak ved filen',
    en: 'Write it here, write the address where it lies, or tick that it is a file',
  },
  badAddress: {
    da: 'Skriv hele adressen. Den begynder med https://',
    en: 'Write the whole address. It begins with https://',
  },
  badDay: {
    da: 'Vælg en dag, der kommer, og højst tre år frem',
    en: 'Choose a day to come, three years ahead at most',
  },
  noChanged: { da: 'Skriv, hvad du ændrede, og hvorfor', en: 'Write what you changed, and why' },
  noWhy: { da: 'Skriv, hvorfor det ikke bruges mere', en: 'Write why it is used no more' },
  noFinding: { da: 'Vælg et fund, der er her', en: 'Choose a finding that is here' },
  othersAreInIt: {
    da: 'Nogen bruger det, der er set på det igen, eller der ligger en fil ved. Så bliver det stående. Du kan lægge det til hvile.',
    en: 'Somebody uses it, it has been looked at again, or a file lies by it. So it stays. You can lay it to rest.',
  },
  rests: {
    da: 'Materialet er lagt til hvile. Spørg den, der passer på det, om det skal op igen.',
    en: 'The resource is laid to rest. Ask whoever looks after it whether to take it up again.',
  },
  noMoreVersions: {
    da: 'Der er ikke plads til flere udgaver. Lav et nyt materiale.',
    en: 'There is no room for more versions. Make a new resource.',
  },
} satisfies Record<string, Sentence>
