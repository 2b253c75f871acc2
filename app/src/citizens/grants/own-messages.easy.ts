/** What is asked for outside the usual, in Danish that is easy to read. */
export const easy = {
  lead: 'Vi har spurgt om noget for dig. Her kan du se det.',
  none: 'Vi har ikke spurgt om noget. Har du et ønske? Skriv det her.',
  lookOn: (day: string) => `Hvad kom der ud af det? Det ser vi på ${day}.`,
}
