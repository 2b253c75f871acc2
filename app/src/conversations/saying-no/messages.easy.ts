const told = 'De får kun to ting at vide: Det er slettet. Du sagde nej.'

export const easy = {
  messages: {
    whole: [
      'Så sletter vi lyden og teksten med det samme.',
      'Ingen kan høre eller læse den igen. Har nogen et stykke? De kan heller ikke.',
      told,
      'Vi kan ikke hente den tilbage.',
    ],
    everything: [
      'Så sletter vi al lyd og al tekst med det samme.',
      'Ingen kan høre eller læse dem igen. Har nogen et stykke? De kan heller ikke.',
      told,
      'Vi kan ikke hente det tilbage.',
    ],
    part: [
      'Så kan de ikke høre eller læse noget mere.',
      'De har måske skrevet om stykket. Det sletter vi.',
      told,
      'Den, du talte med, har stadig samtalen. Du kan også sige nej til det.',
    ],
    safe: 'Det ændrer ikke din sag. Det ændrer ikke dine penge.',
    donePart: 'De kan ikke høre eller læse noget mere.',
    doneTold: `Nogle havde noget af det. ${told}`,
    doneKept: 'Du kan altid se på din side: Det er slettet.',
  },
}
