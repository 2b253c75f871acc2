import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Kolleger',
  lead: 'Dem, der arbejder i Lydhør, og hvad de laver.',
  fromSignIn:
    'Navn og roller kommer fra kommunens log ind, hver gang nogen logger ind. De kan ikke rettes her, når nogen først har logget ind.',
  byThemselves:
    'Kolleger kommer her af sig selv, når de logger ind første gang. Skriv kun nogen ind før, hvis borgere skal knyttes til dem først.',
  write: 'Skriv en kollega ind',
  noneFound: (name: string) => `Ingen kollega hedder noget med “${name}”.`,
  noRole: 'Arbejder her ikke nu',
  notYet: 'Har ikke logget ind endnu',
  newTitle: 'Skriv en kollega ind',
  name: 'Navn',
  key: 'Nøgle i kommunens log ind',
  keyHint:
    'Det, kommunens log ind kalder “sub”. Den, der passer log ind, kan se det. På nøglen kendes kollegaen, når de kommer.',
  role: 'Hvad laver kollegaen?',
  department: 'Afdeling',
  noDepartment: 'Ingen afdeling',
  startsOn: 'Fra hvilken dag?',
  save: 'Skriv ind',
  does: 'Laver',
  did: 'Har lavet',
  knownBy: (key: string) =>
    `Kendes på nøglen ${key}, når kollegaen logger ind. Så gælder det, som log ind siger.`,
  saidBySignIn:
    'Navn og roller kommer fra kommunens log ind og kan ikke rettes her. Du kan skrive, hvornår kollegaen holder op; luk også for kollegaen i kommunens log ind, ellers kommer rollen igen.',
  yourself: 'Det er dig. Dine egne roller kan du ikke ændre.',
  stopsAll: 'Kollegaen holder op',
  stopsAllHint: 'Det, kollegaen selv har skrevet, bliver kollegaens eget.',
  addRole: 'Sæt en rolle til',
  add: 'Sæt til',
  rename: 'Ret navnet',
  saveName: 'Gem navnet',
  citizens: 'Borgere, der arbejder sammen med kollegaen',
  noCitizens: 'Ingen borgere arbejder sammen med kollegaen nu.',
  handOn: 'Giv borgerne videre',
  handOnHint: 'Alle borgerne arbejder så sammen med den nye fra den dag. Det kan gøres om på samme måde.',
  to: 'Til hvem?',
  choose: 'Vælg en kollega',
  takeBack: 'Det var en fejl: tag kollegaen ud igen',
  takeBackHint: 'Det kan kun ske samme dag, og før kollegaen har logget ind.',
  whose: 'borgerne',
  those: 'kollegaen',
}

export const problems = {
  changedSince: {
    da: 'Noget af det er ændret siden. Derfor kan det ikke fortrydes på én gang. Ret det hos hver borger.',
    en: 'Some of it has been changed since. So it cannot be undone at once. Correct it with each citizen.',
  },
  badRole: { da: 'Vælg, hvad kollegaen laver', en: 'Choose what the colleague does' },
  badDepartment: { da: 'Vælg en afdeling, der er åben', en: 'Choose a department that is open' },
  badKey: {
    da: 'Skriv nøglen fra kommunens log ind: bogstaver, tal og tegn uden mellemrum og uden æ, ø og å',
    en: 'Write the key of the municipality’s sign-in: letters, figures and signs, no spaces',
  },
  hasRole: { da: 'Den rolle har kollegaen i forvejen', en: 'The colleague has that role already' },
  yourself: {
    da: 'Dine egne roller og borgere kan du ikke ændre her',
    en: 'You cannot change your own roles and citizens here',
  },
  fromSignIn: {
    da: 'Kollegaen har logget ind, så navn og roller kommer fra kommunens log ind',
    en: 'The colleague has signed in, so name and roles come from the municipality’s sign-in',
  },
  badHandingDay: {
    da: 'Vælg en dag fra i dag og højst et år frem',
    en: 'Choose a day from today and a year ahead at most',
  },
} satisfies Record<string, Sentence>

export const receipts = {
  written: {
    da: 'Kollegaen er skrevet ind og kendes, når de logger ind.',
    en: 'The colleague is written in, and will be known when they sign in.',
  },
  wasHere: {
    da: 'Kollegaen var her i forvejen, kendt på den nøgle. Intet er ændret.',
    en: 'The colleague was here already, known by that key. Nothing was changed.',
  },
  roleGiven: {
    da: 'Rollen er skrevet. Kolleger kan se den.',
    en: 'The role is written. Colleagues can see it.',
  },
  ended: { da: 'Det er skrevet, at det slutter.', en: 'It is written that it ends.' },
  endTakenBack: { da: 'Rollen gælder stadig.', en: 'The role still holds.' },
  signInAgain: {
    da: 'Rollen er slut i dag. Den kommer igen, når kollegaen logger ind.',
    en: 'The role ended today. It comes back when the colleague signs in.',
  },
  named: { da: 'Navnet er rettet.', en: 'The name is corrected.' },
  handedOn: {
    da: 'Borgerne er givet videre. De kan selv se, hvem de arbejder sammen med.',
    en: 'The citizens are handed on. They can see whom they work with.',
  },
  takenBack: { da: 'Kollegaen er taget ud igen.', en: 'The colleague is taken out again.' },
  notTakenBack: {
    da: 'Kollegaen kan ikke tages ud: Der er allerede noget, der hører til kollegaen, eller det er ikke i dag, kollegaen blev skrevet ind.',
    en: 'The colleague cannot be taken out: something belongs to them already, or it was not today that they were written in.',
  },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Colleagues',
    lead: 'Those who work in Lydhør, and what they do.',
    fromSignIn:
      'Names and roles come from the municipality’s sign-in each time somebody signs in. They cannot be corrected here once somebody has.',
    byThemselves:
      'Colleagues come here by themselves when they first sign in. Write somebody in before only where citizens are to be given to them first.',
    write: 'Write a colleague in',
    noneFound: (name) => `No colleague is called anything with “${name}”.`,
    noRole: 'Does not work here now',
    notYet: 'Has not signed in yet',
    newTitle: 'Write a colleague in',
    name: 'Name',
    key: 'Key in the municipality’s sign-in',
    keyHint:
      'What the municipality’s sign-in calls “sub”. Whoever looks after the sign-in can see it. By it the colleague is known when they come.',
    role: 'What does the colleague do?',
    department: 'Department',
    noDepartment: 'No department',
    startsOn: 'From which day?',
    save: 'Write in',
    does: 'Does',
    did: 'Has done',
    knownBy: (key) => `Known by the key ${key} when they sign in. Then what the sign-in says holds.`,
    saidBySignIn:
      'Name and roles come from the municipality’s sign-in and cannot be corrected here. You can write when the colleague stops; close them out of the municipality’s sign-in too, or the role comes back.',
    yourself: 'This is you. You cannot change your own roles.',
    stopsAll: 'The colleague stops',
    stopsAllHint: 'What the colleague has written themselves stays theirs.',
    addRole: 'Add a role',
    add: 'Add',
    rename: 'Correct the name',
    saveName: 'Save the name',
    citizens: 'Citizens who work with the colleague',
    noCitizens: 'No citizens work with the colleague now.',
    handOn: 'Hand the citizens on',
    handOnHint:
      'All of the citizens then work with the new one from that day. It can be done back in the same way.',
    to: 'To whom?',
    choose: 'Choose a colleague',
    takeBack: 'It was a mistake: take the colleague out again',
    takeBackHint: 'It can be done on the same day only, and before the colleague has signed in.',
    whose: 'the citizens',
    those: 'the colleague',
  },
}
