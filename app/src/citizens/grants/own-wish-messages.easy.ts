/** A citizen's own wish outside the usual, in Danish that is easy to read. */
export const easy = {
  messages: {
    lead: 'Skriv, hvad du vil. Også hvis du tror, svaret er nej.',
    late: (day: string) => `Svaret skulle være her ${day}. Du må gerne ringe.`,
  },
  receipts: {},
  problems: {},
}
