/** A citizen's placement, in Danish that is easy to read. */
export const easy = {
  messages: {
    none: 'Her står ikke noget endnu. Har du fundet et sted? Sig det til den, du arbejder med.',
    hoursHint: 'Det er fint med få timer. Ingen spørger hvorfor.',
    forDoctor: 'Du kan vise det til din læge. Her står kun dine timer.',
    notWorkingLead: 'Du vælger selv. Du mister ikke penge, fordi du siger det.',
    sayYours: 'Du skriver selv. Ingen kan rette i det.',
  },
  receipts: {},
  problems: {},
}
