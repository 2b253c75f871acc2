export const easy = {
  ownMessages: {
    lead: 'I har talt om det her. Eller I skal tale om det. Her står også den hjælp, du kan få.',
    ask: 'Er noget svært? Sig det på mødet. Du må spørge igen og igen.',
  },
}
