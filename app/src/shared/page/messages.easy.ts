/** The frame of citizens' pages in Danish that is easy to read. */
export const easy = {
  skip: 'Gå til teksten',
  crumbs: 'Her er du',
  seenBy: {
    until: (day: string) => ` til ${day}`,
    assigned: 'dem, du arbejder med nu',
    opened: 'dem, du har åbnet for',
    keys: 'koordinatorer i kommunen',
    wide: {
      signedIn: 'Alle, der kan logge ind,',
      partnership: 'Alle i kommunen og deres partnere',
      house: 'Alle i kommunen',
    },
  },
  mend: 'Noget skal rettes',
  notFoundTitle: 'Her er ikke noget',
  notFound: 'Siden er her ikke. Eller den er ikke delt med dig.',
  forbiddenTitle: 'Siden er ikke til dig',
  forbidden: (whom: string) => `Siden er til: ${whom}.`,
  forbiddenPlain: 'Du kan ikke åbne den her side.',
  invalidTitle: 'Det gik ikke',
  nothingStored: 'Vi har ikke gemt noget.',
  tooLargeTitle: 'Det er for meget',
  tooLarge: (megabytes: number) =>
    `Du kan sende ${megabytes} MB. Vi har ikke gemt noget. Send mindre ad gangen.`,
  conflictTitle: 'Det går ikke nu',
  unavailableTitle: 'Noget virker ikke lige nu',
  brokenTitle: 'Noget gik galt hos os',
  broken: 'Det er ikke gemt. Prøv igen om lidt. Går det galt igen? Så ring til kommunen. Sig det her nummer:',
  toStart: 'Gå til din side',
  fromElsewhereTitle: 'Det kom fra en anden side',
  fromElsewhere: 'Åbn siden her. Prøv så igen.',
}
