/** The photo of the paper, in Danish that is easy to read. */
export const easy = {
  photoMessages: {
    lead: 'Har I skrevet på papir? Tag et billede af det.',
    fileHint: 'JPEG eller PNG. Højst 15 MB. Du kan tage det med en telefon.',
    lost: 'Nettet gik ned. Vi har ikke gemt noget. Prøv igen.',
    before: 'Tag kun papiret med på billedet.',
    cleaned:
      'En telefon skriver sted og tid i billedet. Det tager vi ud. Så gemmer vi billedet. Man kan stadig se alt på det.',
    takeAwayHint: 'Så er det væk for jer begge. I kan ikke få det igen.',
  },
}
