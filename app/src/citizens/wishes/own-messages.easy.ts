/** A citizen's wishes, in Danish that is easy to read. */
export const easy = {
  messages: {
    ownLead: 'Hvad vil du gerne lave? Skriv det her.',
    lead: 'Det bedste ønske står først. Skriv, som du taler.',
    moreLead: 'Skriv kun det, du har lyst til. Alt må være tomt.',
    chooseLead: 'Hvad ligner mest? Vælg det. Så er det let at lede. Dit ønske står her stadig.',
    anewLead: 'Det gamle står her stadig.',
    declineLead: 'Du må gerne sige nej. Det står her. Så spørger ingen igen.',
    removeHint: 'Så er det væk. Ingen kan se det. Du kan ikke få det igen.',
  },
  receipts: {
    written: 'Ønsket er gemt. De, der hjælper, kan se det.',
    left: 'Ønsket er lagt væk. Det står her stadig.',
  },
  problems: {},
}
