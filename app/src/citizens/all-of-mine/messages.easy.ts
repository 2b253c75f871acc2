export const easy = {
  messages: {
    lead: 'Her ligger alt om dig. Du kan tage det med. Noget kan du slette.',
    takeLead:
      'Du får én fil. Du kan åbne den på en telefon. Du kan skrive den ud. Pas på, hvem der kan se den.',
  },
}
