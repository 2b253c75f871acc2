import { listIn, type Messages, type Sentence } from '@lydhoer/words'
import { limits } from '../limits.ts'

const da = {
  door: 'Forløb',
  setTitle: (name: string) => `Data: ${name}`,
  listTitle: 'Forløb',
  listLead:
    'Mange menneskers vej gennem ydelser, uddannelse og arbejde, uge for uge. Her ser du på dem sammen med andre forskere og koordinatorer. Ingen figur viser færre end fem personer, og ingen viser ét menneskes forløb.',
  newData: 'Vælg et datasæt',
  dataSets: 'Datasæt',
  noneYet:
    'Der er intet datasæt, du må bruge. Vælg Fjordbys register for at se, hvordan det er, eller læg dit eget ind.',
  studies: 'Undersøgelser',
  noStudies: 'Ingen endnu. Vælg et datasæt og begynd en.',
  people: (n: number, periods: number) => `${n.toLocaleString('da-DK')} personer, ${periods} perioder`,
  states: { waiting: 'venter', computing: 'regnes ud', ready: 'klar', failed: 'kunne ikke regnes ud' },
  newTitle: 'Vælg et datasæt',
  newLead: 'Prøv først med Fjordbys register. Det er opdigtet, og alt kan lade sig gøre.',
  fjordbyTitle: 'Fjordbys register',
  fjordbyText:
    '20.000 opdigtede mennesker i ti år, uge for uge, med en reform i midten. Det tegnes på ny hver gang efter en beskrevet model og gemmes ikke.',
  fjordbyName: 'Fjordbys register',
  fjordbyWhy: 'At lære, hvad figurerne viser',
  useFjordby: 'Brug Fjordbys register',
  uploadTitle: 'Læg dit eget ind',
  title: 'Hvad skal datasættet hedde?',
  file: 'Fil (CSV)',
  fileHint: `Højst 100 MB, ${limits.people.toLocaleString('da-DK')} personer, ${limits.periods.toLocaleString('da-DK')} perioder og ${limits.states} tilstande. Ingen navne og ingen CPR-numre: sæt løbenumre i stedet. Filen krypteres, mens den sendes, og kan slettes på stedet.`,
  shape: 'Hvordan er filen bygget?',
  shapes: {
    wide: 'En række pr. person, en kolonne pr. periode',
    spells: 'En række pr. forløb: løbenummer, fra, til, tilstand',
    sps: 'En række pr. person med hele forløbet i én celle: EM/4-TR/2',
  },
  reading: 'Hvilke kolonner?',
  readingHint: 'Kun når der er en kolonne pr. periode. Lader du felterne stå tomme, findes perioderne selv.',
  first: 'Kolonnen med den første periode',
  last: 'Kolonnen med den sidste periode',
  weight: 'Kolonnen med vægte, hvis der er en',
  purpose: 'Til hvilket formål?',
  purposes: { research: 'Forskning', evaluation: 'Evaluering', teaching: 'Undervisning' },
  why: 'Hvad skal det bruges til?',
  whyHint: 'En eller to sætninger. De står ved datasættet og i rapporten.',
  who: 'Hvem må bruge det?',
  whoHint:
    'Dem, du vælger, kan lave undersøgelser af datasættet. Du kan vælge flere senere og tage det tilbage. Er det en nyere udgave af et datasæt, så slet det gamle: hver udgave sløres for sig, og flere udgaver siger tilsammen mere.',
  nobodyElse: 'Der er ikke andre forskere eller koordinatorer i kommunen.',
  upload: 'Læg ind',
  sending: 'Filen sendes …',
  lost: 'Forbindelsen blev afbrudt. Prøv igen.',
  reads: { reading: 'læses', refused: 'kunne ikke bruges' },
  isRead: 'Filen læses',
  lookAgain: 'Se igen',
  refusedText: 'Filen er slettet igen. Det, du valgte, er gemt, så du kun skal vælge filen.',
  bringAgain: 'Læg filen ind igen',
  whoIsAllowed: 'Hvem må bruge datasættet',
  you: 'dig',
  takeBack: 'Tag tilbage',
  add: 'Lad flere bruge det',
  addButton: 'Giv adgang',
  whoLooked: 'Hvem har set på det',
  nobodyLooked: 'Ingen endnu.',
  looked: { figures: 'så figurer', download: 'hentede en figur', report: 'lavede en rapport' },
  begin: 'Begynd en undersøgelse',
  delete: 'Slet datasættet',
  deleteText:
    'Filen, alle undersøgelser af den og alt, hvad der er skrevet om dem, slettes med det samme og kan ikke hentes igen.',
  deleteNow: 'Slet nu',
  brought: (day: string) => `Lagt ind ${day}`,
  periodsFound: (first: string, last: string) => `Perioderne går fra ${first} til ${last}.`,
  groupColumns: (names: string) => `Man kan gruppere efter: ${names}.`,
  empty: (percent: string) => `${percent} af cellerne er tomme.`,
  values: (name: string, n: number | null) =>
    n === null
      ? name
      : n <= 1
        ? `${name} (${n === 0 ? 'tom' : 'kun én værdi'})`
        : `${name} (${n > 100 ? 'over 100' : `omkring ${n}`} forskellige værdier)`,
  unused: (names: string, more: boolean) =>
    `Ikke brugt: ${names}${more ? ' …' : ''}. En kolonne bruges, når den er en periode, vægten eller har 2 til 12 forskellige værdier.`,
  waits: {
    ready: 'Dit datasæt er læst og klar',
    opened: (who: string) => `${who} har åbnet et datasæt for dig`,
    called: (title: string) => `“${title}”.`,
  },
}

/** What is told once it is done. */
export const receipts = {
  brought: (others: readonly string[]): Sentence =>
    others.length === 0
      ? {
          da: 'Datasættet er lagt ind. Kun du kan se det.',
          en: 'The data set is brought in. Only you can see it.',
        }
      : {
          da: `Datasættet er lagt ind. Du og ${listIn('da', others)} kan læse tallene, ikke registeret.`,
          en: `The data set is brought in. You and ${listIn('en', others)} can read the figures, not the register.`,
        },
  shared: (names: readonly string[]): Sentence => ({
    da: `Delt. ${listIn('da', names)} kan læse tallene, ikke registeret.`,
    en: `Shared. ${listIn('en', names)} can read the figures, not the register.`,
  }),
  takenBack: (name: string): Sentence => ({
    da: `Taget tilbage. ${name} kan ikke længere se datasættet, og de undersøgelser, ${name} lavede af det, er slettet.`,
    en: `Taken back. ${name} can no longer see the data set, and the studies that ${name} made of it are deleted.`,
  }),
  deleted: {
    da: 'Datasættet og alt, der hører til det, er slettet. Ingen kan se det.',
    en: 'The data set and all that belongs to it are deleted. Nobody can see it.',
  },
}

/** What is said of a data set that cannot be brought in. */
export const problems = {
  noTitle: { da: 'Skriv, hvad datasættet skal hedde', en: 'Write what the data set is to be called' },
  noWhy: { da: 'Skriv, hvad datasættet skal bruges til', en: 'Write what the data set is to be used for' },
  noFile: { da: 'Vælg en fil', en: 'Choose a file' },
  tooLarge: {
    da: 'Filen er over 100 MB. Tag kolonner ud, eller del den',
    en: 'The file is over 100 MB. Take columns out, or divide it',
  },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    door: 'Trajectories',
    setTitle: (name) => `Data: ${name}`,
    listTitle: 'Trajectories',
    listLead:
      'Many people’s ways through benefits, education and work, week by week. Here you look at them together with other researchers and coordinators. No figure shows fewer than five people, and none shows one person’s trajectory.',
    newData: 'Choose a data set',
    dataSets: 'Data sets',
    noneYet:
      'There is no data set that you may use. Choose the register of Fjordby to see what it is like, or bring your own.',
    studies: 'Studies',
    noStudies: 'None yet. Choose a data set and begin one.',
    people: (n, periods) => `${n.toLocaleString('en-GB')} people, ${periods} periods`,
    states: {
      waiting: 'waiting',
      computing: 'being computed',
      ready: 'ready',
      failed: 'could not be computed',
    },
    newTitle: 'Choose a data set',
    newLead: 'Try the register of Fjordby first. It is made up, and everything can be done with it.',
    fjordbyTitle: 'The register of Fjordby',
    fjordbyText:
      '20,000 made-up people for ten years, week by week, with a reform in the middle. It is drawn anew each time from a model that is described, and is not stored.',
    fjordbyName: 'The register of Fjordby',
    fjordbyWhy: 'To learn what the figures show',
    useFjordby: 'Use the register of Fjordby',
    uploadTitle: 'Bring your own',
    title: 'What is the data set to be called?',
    file: 'File (CSV)',
    fileHint: `At most 100 MB, ${limits.people.toLocaleString('en-GB')} people, ${limits.periods.toLocaleString('en-GB')} periods and ${limits.states} states. No names and no CPR numbers: put running numbers instead. The file is encrypted while it is sent, and can be deleted at once.`,
    shape: 'How is the file built?',
    shapes: {
      wide: 'A row for each person, a column for each period',
      spells: 'A row for each spell: running number, from, to, state',
      sps: 'A row for each person with the whole trajectory in one cell: EM/4-TR/2',
    },
    reading: 'Which columns?',
    readingHint:
      'Only where there is a column for each period. If you leave these empty, the periods are found.',
    first: 'The column of the first period',
    last: 'The column of the last period',
    weight: 'The column of weights, if there is one',
    purpose: 'For which purpose?',
    purposes: { research: 'Research', evaluation: 'Evaluation', teaching: 'Teaching' },
    why: 'What is it to be used for?',
    whyHint: 'One sentence or two. They stand with the data set and in the report.',
    who: 'Who may use it?',
    whoHint:
      'Those you choose can make studies of the data set. You can choose more later, and take it back. Where it is a newer version of a data set, delete the old one: each version is blurred by itself, and several say more together.',
    nobodyElse: 'There are no other researchers or coordinators in the municipality.',
    upload: 'Bring it in',
    sending: 'The file is being sent …',
    lost: 'The connection was lost. Try again.',
    whoIsAllowed: 'Who may use the data set',
    you: 'you',
    takeBack: 'Take back',
    add: 'Let more people use it',
    addButton: 'Give access',
    whoLooked: 'Who has looked at it',
    nobodyLooked: 'Nobody yet.',
    looked: { figures: 'saw figures', download: 'downloaded a figure', report: 'made a report' },
    begin: 'Begin a study',
    delete: 'Delete the data set',
    deleteText:
      'The file, all studies of it and all that has been written about them are deleted at once and cannot be brought back.',
    deleteNow: 'Delete now',
    brought: (day) => `Brought in ${day}`,
    reads: { reading: 'being read', refused: 'could not be used' },
    isRead: 'The file is being read',
    lookAgain: 'Look again',
    refusedText:
      'The file has been deleted again. What you chose is kept, so that you only have to choose the file.',
    bringAgain: 'Bring the file in again',
    periodsFound: (first, last) => `The periods go from ${first} to ${last}.`,
    groupColumns: (names) => `People can be grouped by: ${names}.`,
    empty: (percent) => `${percent} of the cells are empty.`,
    values: (name, n) =>
      n === null
        ? name
        : n <= 1
          ? `${name} (${n === 0 ? 'empty' : 'one value only'})`
          : `${name} (${n > 100 ? 'over 100' : `about ${n}`} different values)`,
    unused: (names, more) =>
      `Not used: ${names}${more ? ' …' : ''}. A column is used when it is a period, the weight, or has 2 to 12 different values.`,
    waits: {
      ready: 'Your data set has been read and is ready',
      opened: (who) => `${who} has opened a data set for you`,
      called: (title) => `“${title}”.`,
    },
  },
}
