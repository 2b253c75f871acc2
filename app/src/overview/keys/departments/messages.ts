import type { Messages, Sentence } from '@lydhoer/words'

const da = {
  title: 'Afdelinger',
  lead: 'De afdelinger, som kolleger arbejder i.',
  none: 'Her er ingen afdelinger endnu.',
  open: 'Åbn en afdeling',
  name: 'Navn',
  doOpen: 'Åbn',
  closed: (day: string) => `Lukket ${day}`,
  signIn: 'Kendes i kommunens log ind på',
  signInHint: 'Det er det, log ind skal skrive som “department_id” for dem, der arbejder her.',
  who: 'Arbejder her',
  nobody: 'Ingen arbejder her nu.',
  rename: 'Ret navnet',
  saveName: 'Gem navnet',
  close: 'Luk afdelingen',
  closeHint:
    'En afdeling kan lukkes, når ingen arbejder i den. Det, der er sket, bliver stående under dens navn.',
  stillSignedIn:
    'Afdelingen er lukket, men kommunens log ind siger stadig, at nogen arbejder her. Sig det til den, der passer log ind, eller åbn afdelingen igen.',
  reopen: 'Åbn afdelingen igen',
}

export const problems = {
  badName: { da: 'Skriv et navn på højst 100 tegn', en: 'Write a name of at most 100 characters' },
  sameName: {
    da: 'En åben afdeling hedder det i forvejen',
    en: 'An open department is called that already',
  },
  notEmpty: {
    da: 'Afdelingen kan ikke lukkes, for der arbejder stadig nogen i den. Skriv først, hvornår de holder op der.',
    en: 'The department cannot be closed, for somebody still works in it. Write first when they stop there.',
  },
} satisfies Record<string, Sentence>

export const receipts = {
  opened: {
    da: 'Afdelingen er åben. Alle, der logger ind, kan se dens navn.',
    en: 'The department is open. Everybody who signs in can see its name.',
  },
  wasHere: {
    da: 'Afdelingen var her i forvejen. Intet er ændret.',
    en: 'The department was here already. Nothing was changed.',
  },
  named: { da: 'Navnet er rettet.', en: 'The name is corrected.' },
  closed: { da: 'Afdelingen er lukket.', en: 'The department is closed.' },
  reopened: { da: 'Afdelingen er åben igen.', en: 'The department is open again.' },
} satisfies Record<string, Sentence>

export const messages: Messages<typeof da> = {
  da,
  en: {
    title: 'Departments',
    lead: 'The departments that colleagues work in.',
    none: 'There are no departments here yet.',
    open: 'Open a department',
    name: 'Name',
    doOpen: 'Open',
    closed: (day) => `Closed ${day}`,
    signIn: 'Known in the municipality’s sign-in by',
    signInHint: 'This is what the sign-in must write as “department_id” for those who work here.',
    who: 'Work here',
    nobody: 'Nobody works here now.',
    rename: 'Correct the name',
    saveName: 'Save the name',
    close: 'Close the department',
    closeHint: 'A department can be closed when nobody works in it. What has happened stays under its name.',
    stillSignedIn:
      'The department is closed, but the municipality’s sign-in still says that somebody works here. Tell whoever looks after the sign-in, or open the department again.',
    reopen: 'Open the department again',
  },
}
