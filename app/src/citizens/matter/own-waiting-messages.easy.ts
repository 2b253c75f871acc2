export const easy = {
  ownWaiting: {
    instead: (name: string) => `Ring til kommunen. Bed om ${name}. Nummeret står i dine breve.`,
    nobody: 'Ingen arbejder sammen med dig lige nu.',
    nobodyInstead: 'Ring til kommunen. Spørg, hvem der hjælper dig. Nummeret står i dine breve.',
  },
}
