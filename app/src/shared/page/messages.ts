import type { Messages } from '@lydhoer/words'

const da = {
  skip: 'Gå til indholdet',
  places: 'Steder',
  signOut: 'Log ud',
  signOutEverywhere: 'Log ud alle steder',
  accessibility: 'Tilgængelighed',
  back: 'Tilbage',
  save: 'Gem',
  mend: 'Der er noget, der skal rettes',
  notFoundTitle: 'Her er ikke noget, du kan se',
  notFound:
    'Siden findes ikke, eller den er ikke delt med dig. Det kan også være, at samtykket er trukket tilbage.',
  goneTitle: 'Det er slettet',
  forbiddenTitle: 'Denne side er for andre',
  forbidden: (whom: string) => `Siden er for ${whom}.`,
  forbiddenPlain: 'Du har ikke adgang til det her.',
  invalidTitle: 'Det kunne ikke bruges',
  nothingStored: 'Der er ikke gemt noget.',
  pages: 'Flere på listen',
  newest: 'De nyeste',
  older: 'Ældre',
  noMore: 'Her er ikke flere.',
  tooLargeTitle: 'Det er for meget på én gang',
  tooLarge: (megabytes: number) =>
    `Det, du sender fra en side, må højst fylde ${megabytes} MB. Der er ikke gemt noget. Gå tilbage, og send mindre ad gangen. Lyd og hele samtaler lægger du ind på samtalens egen side.`,
  conflictTitle: 'Det kan ikke gøres nu',
  unavailableTitle: 'En del af Lydhør svarer ikke lige nu',
  brokenTitle: 'Noget gik galt hos os',
  broken:
    'Det, du lavede, er ikke gemt. Prøv igen om lidt. Bliver det ved, så sig det til den, der passer Lydhør hos jer, og giv dem dette nummer:',
  toStart: 'Gå til forsiden',
  fromElsewhereTitle: 'Formularen kom et andet sted fra',
  fromElsewhere: 'Åbn siden her i Lydhør, og send den igen derfra.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    skip: 'Go to the content',
    places: 'Places',
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out everywhere',
    accessibility: 'Accessibility',
    back: 'Back',
    save: 'Save',
    mend: 'Something needs mending',
    notFoundTitle: 'There is nothing here that you can see',
    notFound:
      'The page does not exist, or it has not been shared with you. The consent may also have been withdrawn.',
    goneTitle: 'It has been deleted',
    forbiddenTitle: 'This page is for others',
    forbidden: (whom) => `The page is for: ${whom}.`,
    forbiddenPlain: 'You do not have access to this.',
    invalidTitle: 'That could not be used',
    nothingStored: 'Nothing has been stored.',
    pages: 'More of the list',
    newest: 'The newest',
    older: 'Older',
    noMore: 'There are no more here.',
    tooLargeTitle: 'That is too much at once',
    tooLarge: (megabytes) =>
      `What you send from a page may take up ${megabytes} MB at most. Nothing has been stored. Go back and send less at a time. Sound and whole conversations are put in on the conversation’s own page.`,
    conflictTitle: 'That cannot be done now',
    unavailableTitle: 'A part of Lydhør does not answer right now',
    brokenTitle: 'Something went wrong on our side',
    broken:
      'What you were doing has not been saved. Try again in a moment. If it goes on, tell whoever looks after Lydhør where you work, and give them this number:',
    toStart: 'Go to the front page',
    fromElsewhereTitle: 'The form came from somewhere else',
    fromElsewhere: 'Open the page here in Lydhør and send it again from there.',
  },
}
