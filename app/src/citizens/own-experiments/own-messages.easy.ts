/** What a citizen wants to try, in Danish that is easy to read. */
export const easy = {
  messages: {
    ownLead: 'Skriv en ting, du vil prøve. Den er din egen.',
    mayBeShown: 'Du kan vise noget af det til andre. De ser kun det, du viser.',
    askOnHint: 'Siden spørger, hvordan det gik. Du får ikke et brev.',
  },
  problems: { badDay: 'Vælg en dag fra i morgen. Den må højst være et år frem. Feltet må være tomt' },
  receipts: {},
}
