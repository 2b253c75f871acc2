import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Find i samtaler',
  lead: 'Led efter ord, og efter hvad der sker, i dine egne samtaler og i de stykker, andre har delt med dig.',
  leadShared: 'Led efter ord, og efter hvad der sker, i de stykker, andre har delt med dig.',
  field: 'Hvad leder du efter?',
  hint: 'Et ord bliver fundet i alle sine former. Sæt "…" om ord, der skal stå lige efter hinanden, og → mellem to ture.',
  find: 'Find',
  examples: 'Prøv for eksempel',
  more: 'Vis flere',
  nowhere: 'Der er ikke noget at lede i endnu. Samtaler kommer med her, når navnene er taget ud.',
  none: 'Det står ikke i noget af det, du må læse. Prøv et kortere ord eller en stjerne: arbejds*',
  count: (shown: number, more: boolean) =>
    more ? `De første ${shown} steder` : shown === 1 ? 'Ét sted' : `${shown} steder`,
  noneYet: 'Ikke i de nyeste 4.000 ture, der kunne passe',
  goOn: 'Led videre i de ældre',
  from: (name: string, passage: string) => `${name}: ${passage}`,
  hear: (number: number) => `Gå til tur ${number}`,
  how: 'Sådan kan du skrive',
  writes: [
    ['arbejde', 'ordet i alle former, også som del af arbejdsplads'],
    ['arbejds*', 'ord, der begynder sådan'],
    ['"ved * ikke"', 'ord lige efter hinanden, med ét vilkårligt ord ved stjernen'],
    ['[spørgsmål:lukket]', 'også åbent, valg, påhæng og påstand'],
    ['[kort]', 'et svar, der kun er ja, mm, okay'],
    ['[latter]', 'latter og smilende tale'],
    ['[pause>1]', 'stilhed i turen eller efter den, i sekunder'],
    ['[rolle:borger]', 'eller medarbejder, tolk, bisidder'],
    ['… → …', 'og så, i den næste tur'],
  ] as [string, string][],
  patterns: [
    ['[spørgsmål:lukket] → [kort]', 'et ja/nej-spørgsmål og et kort svar'],
    ['[rolle:borger] [pause>1]', 'stilhed, hvor borgeren taler'],
    ['[spørgsmål:åbent] → [rolle:borger]', 'hvad borgeren svarer på åbne spørgsmål'],
    ['[latter] → [latter]', 'nogen ler med'],
    ['arbejde [rolle:borger]', 'borgeren taler om arbejde'],
    ['"jeg ved ikke"', 'ord i træk'],
  ] as [string, string][],
  glossary: 'Slå ordene op',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Find in conversations',
    lead: 'Look for words, and for what happens, in your own conversations and in the passages others have shared with you.',
    leadShared: 'Look for words, and for what happens, in the passages others have shared with you.',
    field: 'What are you looking for?',
    hint: 'A word is found in all its forms. Put "…" around words that stand right after each other, and → between two turns.',
    find: 'Find',
    examples: 'Try for instance',
    more: 'Show more',
    nowhere: 'There is nothing to look in yet. Conversations come in here when the names are out.',
    none: 'It stands in nothing that you may read. Try a shorter word or a star: arbejds*',
    count: (shown, more) =>
      more ? `The first ${shown} places` : shown === 1 ? 'One place' : `${shown} places`,
    noneYet: 'Not in the newest 4,000 turns that might fit',
    goOn: 'Go on in the older ones',
    from: (name, passage) => `${name}: ${passage}`,
    hear: (number) => `Go to turn ${number}`,
    how: 'How you can write',
    writes: [
      ['arbejde', 'the word in all its forms, also as a part of arbejdsplads'],
      ['arbejds*', 'words that begin like that'],
      ['"ved * ikke"', 'words right after each other, with any one word at the star'],
      ['[question:closed]', 'also open, choice, tag and declarative'],
      ['[minimal]', 'an answer that is only yes, mm, okay'],
      ['[laughter]', 'laughter and smiling talk'],
      ['[pause>1]', 'silence in the turn or after it, in seconds'],
      ['[role:citizen]', 'or worker, interpreter, companion'],
      ['… → …', 'and then, in the next turn'],
    ],
    patterns: [
      ['[question:closed] → [minimal]', 'a yes/no question and a short answer'],
      ['[role:citizen] [pause>1]', 'silence where the citizen speaks'],
      ['[question:open] → [role:citizen]', 'what the citizen answers to open questions'],
      ['[laughter] → [laughter]', 'somebody joins in laughing'],
      ['arbejde [role:citizen]', 'the citizen talks about work'],
      ['"jeg ved ikke"', 'words in a row'],
    ],
    glossary: 'Look the words up',
  },
}

/** What the citizen reads of it in their own log. */
export const readings = {
  lookedUp: { da: 'Ledte efter ord i samtalen', en: 'Looked for words in the conversation' },
} satisfies Record<string, Sentence>
