export const easy = {
  ownWaiting: {
    unknown: 'Hos hvem ligger det? Det ved vi ikke.',
    none: 'Du venter ikke på noget her.',
    nothing: (name: string) => `${name} har ikke skrevet sit nummer.`,
    instead: (name: string) =>
      `Ring til kommunen. Bed om ${name}. Nummeret står i dine breve. Du kan også sige: Ring til mig.`,
    nobody: 'Ingen arbejder sammen med dig lige nu.',
    nobodyInstead: 'Ring til kommunen. Spørg: Hvem hjælper mig? Nummeret står i dine breve.',
  },
}
