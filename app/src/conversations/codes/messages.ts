import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Sæt koder',
  titleOf: (what: string) => `Sæt koder: ${what}`,
  lead: 'En kode er et mærke: “her sker det”.',
  thoseWhoHaveIt: 'dem, der har stykket',
  textIsSeen: 'Teksten kan læses af alle, der har stykket.',
  theConversation: 'Samtalen',
  theWhole: 'hele samtalen',
  toText: 'Til teksten',
  turn: 'Tur',
  how: 'Marker ordene i teksten, skriv to bogstaver af koden, og tryk Enter. Tryk på en turs nummer, hvis hele turen tæller.',
  where: 'Hvor, og er den her?',
  code: 'Hvilken kode?',
  concepts: 'Det, vi lytter efter',
  forms: 'Måder at inddrage på',
  own: 'Kommunens egne koder',
  from: 'Fra tur',
  to: 'Til tur',
  words: 'Kun disse ord',
  wordsHint: 'Skriv ordene, som de står i turen. Lad feltet være tomt, hvis hele turen tæller.',
  answer: 'Er koden her?',
  yes: 'Ja, her er den',
  no: 'Nej, jeg har set efter',
  put: 'Sæt koden',
  mine: 'Dine koder her',
  none: 'Du har ikke sat nogen endnu.',
  notHere: 'ikke her',
  takeOff: 'Tag koden af',
  onlyYou: 'Kun du kan se dem.',
  areShared: 'Dem, der har stykket, kan se dem.',
  someShared: 'Nogle af dem er delt.',
  share: 'Del mine koder',
  unshare: 'Tag dem tilbage',
  agree: 'Er vi enige?',
  agreeWhy: 'Når to har delt deres koder, ser I, hvor I har set det samme.',
  toConversation: 'Til samtalen',
  agreeLead:
    'Her ser I, hvor I har set det samme, og hvor I har set noget forskelligt. Det er forskellene, der er værd at tale om. Ingen har ret.',
  agreeAllTitle: 'Er vi enige? Alle stykker',
  agreeAllLead: (n: number): string =>
    n === 1
      ? 'Ét stykke, du kan se, hvor to eller flere har delt deres koder.'
      : `${n} stykker, du kan se, hvor to eller flere har delt deres koder.`,
  agreeAll: 'Alle stykker på én gang',
  tooFewCoders: (n: number): string =>
    n === 0
      ? 'Ingen har delt koder på stykket endnu. Der skal to til.'
      : 'Én har delt sine koder. Der skal to til, før I kan se, hvor I er enige.',
  tooFewAnywhere: 'Der er ingen stykker endnu, hvor to har delt deres koder.',
  howMany: (coders: number, units: number, level: 'turn' | 'word') =>
    `${coders} har delt deres koder. De dækker ${units} ${level === 'turn' ? 'taleture' : 'ord'}.`,
  someMore: 'Hvem der har sat hvad, står her ikke.',
  turnByTurn: 'Tur for tur',
  of: (n: number, all: number) => `${n} af ${all}`,
  same: 'enige',
  differ: 'forskelligt',
  nobodyPut: 'ingen koder',
  figures: 'Tallene',
  byTurns: 'Regnet på taleture',
  byWords: 'Regnet på ord',
  colCode: 'Kode',
  colMarked: 'Sat på',
  colPercent: 'Enige om',
  colAlpha: 'α',
  colKappa: 'κ',
  colMeans: 'Det betyder',
  boundary: (value: string) =>
    `Begynder og slutter I det samme sted? ${value} af 1. En tur ved siden af tæller halvt.`,
  boundaryWord: (value: string) =>
    `Begynder og slutter I det samme sted? ${value} af 1. Et ord ved siden af tæller halvt.`,
  explain:
    '0 er, hvad et tilfælde ville give. 1 er enighed i alt. I parentes står det, tallet med 95 % sikkerhed ligger imellem. Tallene handler om koden og dens forklaring, ikke om jer.',
  narrow: 'Taleture i samme samtale ligner hinanden. Derfor er spændet snarere for smalt end for bredt.',
  csv: 'Hent koderne som tabel',
  csvHint:
    'En fil til regneark og til kommandoen lydhoer agreement. De, der har kodet, hedder 1, 2 og 3. Der er ingen navne.',
  bookTitle: 'Kommunens egne ord',
  bookLead:
    'Ord, I selv har brug for, når I sætter koder. Bliv enige om, hvad et ord betyder, før I bruger det.',
  newCode: 'Lav et ord til kommunen',
  newName: 'Hvad hedder den?',
  newNameHint: 'Kort, og ikke noget om en bestemt borger.',
  newDefinition: 'Hvad betyder den?',
  newDefinitionHint: 'Hvornår skal den bruges, og hvornår ikke?',
  save: 'Gem ordet',
  remove: 'Slet ordet',
  glossary: 'Ordbogen',
  glossaryWhy: 'Hvad hvert ord betyder, og hvornår det ikke skal bruges, med steder fra jeres egne samtaler.',
}

/** What is told once it is done. */
export const receipts = {
  made: {
    da: 'Ordet er lavet. Alle, der lytter til samtaler sammen, kan sætte det som kode.',
    en: 'The word has been made. Everybody who listens to conversations together can put it on as a code.',
  },
  removed: {
    da: 'Ordet er slettet. Ingen kan bruge det mere.',
    en: 'The word has been deleted. Nobody can use it any more.',
  },
  put: { da: 'Koden er sat. Kun du kan se den.', en: 'The code is on. Only you can see it.' },
  takenOff: {
    da: 'Koden er taget af. Ingen kan se den.',
    en: 'The code has been taken off. Nobody can see it.',
  },
  shared: {
    da: 'Delt. Alle, der har stykket, kan se dine koder.',
    en: 'Shared. All who have the passage can see your codes.',
  },
  takenBack: {
    da: 'Taget tilbage. Kun du kan se dine koder.',
    en: 'Taken back. Only you can see your codes.',
  },
} satisfies Record<string, Sentence>

/** What is said of a code or a mark that cannot be used. */
export const problems = {
  chooseCode: { da: 'Vælg en kode', en: 'Choose a code' },
  badTurns: { da: 'De taleture er ikke i stykket', en: 'Those turns are not in the passage' },
  wordsOneTurn: { da: 'Ord kan kun vælges i én tur', en: 'Words can be chosen in one turn only' },
  wordsNotThere: {
    da: 'De ord står ikke sådan i turen',
    en: 'Those words do not stand like that in the turn',
  },
  emptyName: { da: 'Skriv, hvad det hedder', en: 'Write what it is called' },
  emptyDefinition: { da: 'Skriv, hvad det betyder', en: 'Write what it means' },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Put codes on',
    titleOf: (what) => `Put codes on: ${what}`,
    lead: 'A code is a mark: “here it happens”.',
    thoseWhoHaveIt: 'those who have the passage',
    textIsSeen: 'The text can be read by all who have the passage.',
    theConversation: 'The conversation',
    theWhole: 'the whole conversation',
    toText: 'To the text',
    turn: 'Turn',
    how: 'Select the words in the text, type two letters of the code, and press Enter. Press the number of a turn if the whole turn counts.',
    where: 'Where, and is it here?',
    code: 'Which code?',
    concepts: 'What we listen for',
    forms: 'Ways of involving',
    own: 'The municipality’s own codes',
    from: 'From turn',
    to: 'To turn',
    words: 'Only these words',
    wordsHint: 'Write the words as they stand in the turn. Leave it empty if the whole turn counts.',
    answer: 'Is the code here?',
    yes: 'Yes, here it is',
    no: 'No, I have looked',
    put: 'Put the code on',
    mine: 'Your codes here',
    none: 'You have not put any yet.',
    notHere: 'not here',
    takeOff: 'Take the code off',
    onlyYou: 'Only you can see them.',
    areShared: 'Those who have the passage can see them.',
    someShared: 'Some of them are shared.',
    share: 'Share my codes',
    unshare: 'Take them back',
    agree: 'Do we agree?',
    agreeWhy: 'When two have shared their codes you see where you saw the same.',
    toConversation: 'To the conversation',
    agreeLead:
      'Here you see where you saw the same, and where you saw something different. The differences are what is worth talking about. Nobody is right.',
    agreeAllTitle: 'Do we agree? All passages',
    agreeAllLead: (n) =>
      n === 1
        ? 'One passage that you can see, where two or more have shared their codes.'
        : `${n} passages that you can see, where two or more have shared their codes.`,
    agreeAll: 'All passages at once',
    tooFewCoders: (n) =>
      n === 0
        ? 'Nobody has shared codes on the passage yet. It takes two.'
        : 'One has shared their codes. It takes two to see where you agree.',
    tooFewAnywhere: 'There are no passages yet on which two have shared their codes.',
    howMany: (coders, units, level) =>
      `${coders} have shared their codes. They cover ${units} ${level === 'turn' ? 'turns' : 'words'}.`,
    someMore: 'Who put what is not told here.',
    turnByTurn: 'Turn by turn',
    of: (n, all) => `${n} of ${all}`,
    same: 'the same',
    differ: 'different',
    nobodyPut: 'no codes',
    figures: 'The figures',
    byTurns: 'By turns',
    byWords: 'By words',
    colCode: 'Code',
    colMarked: 'Put on',
    colPercent: 'Agree on',
    colAlpha: 'α',
    colKappa: 'κ',
    colMeans: 'What it means',
    boundary: (value) =>
      `Do you begin and end at the same place? ${value} of 1. The turn beside it counts half.`,
    boundaryWord: (value) =>
      `Do you begin and end at the same place? ${value} of 1. The word beside it counts half.`,
    explain:
      '0 is what chance would give. 1 is agreement in all. In brackets stands what the figure lies between with 95 % confidence. The figures are about the code and its definition, not about you.',
    narrow: 'Turns of one conversation are alike. So the range is too narrow rather than too wide.',
    csv: 'Fetch the codes as a table',
    csvHint:
      'A file for spreadsheets and for the command lydhoer agreement. The coders are 1, 2, 3; no names.',
    bookTitle: 'The municipality’s own words',
    bookLead:
      'Words that you need yourselves when you put codes on. Agree on what a word means before you use it.',
    newCode: 'Make a word for the municipality',
    newName: 'What is it called?',
    newNameHint: 'Short, and nothing about a particular citizen.',
    newDefinition: 'What does it mean?',
    newDefinitionHint: 'When should it be used, and when not?',
    save: 'Save the word',
    remove: 'Delete the word',
    glossary: 'The dictionary',
    glossaryWhy:
      'What each word means, and when it is not to be used, with places from your own conversations.',
  },
}
