/** Places to choose between, in Danish that is easy to read. */
export const easy = {
  lead: 'Du vælger selv. Du må gerne sige nej. Det ændrer ikke dine penge.',
  none: 'Der er ikke noget her endnu. Skriv dine ønsker. Så leder vi.',
  saidNo: (day: string) => `Du sagde nej ${day}. Vi spørger ikke om det sted igen.`,
}
