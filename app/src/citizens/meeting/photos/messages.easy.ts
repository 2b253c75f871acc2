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
  said: {
    tooLarge: 'Billedet fylder mere end 15 MB. Det er for meget.',
    heic: 'Billedet er af den slags, der hedder HEIC. Ikke alle kan se det.',
    heicHint:
      'Gem det som JPEG. Send det igen. På en iPhone: Indstillinger, Kamera, Formater, Mest kompatibel.',
    otherKind: 'Vi kan ikke vise filen. Den er ikke et billede.',
    damaged: 'Der mangler noget af billedet.',
  },
}
