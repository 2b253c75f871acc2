/** What stands on citizens' pages of a FLIP, in Danish that is easier to read. */
export const easy = {
  messages: {
    title: 'Møder, hvor vi hører på dig',
    ownLead: 'Er du inviteret til et møde?',
    kind: {
      exchange: 'I fortæller, hvad I ved.',
      focusGroup: 'Nogen spørger. Du og de andre fortæller.',
      training: 'I øver jer sammen.',
      evaluation: 'Du hører, hvad andre har fundet ud af. Du siger, om det er rigtigt.',
    },
    costsNothing: 'Du må sige nej. Du mister ikke penge. Din sag er den samme.',
    whoSees: 'De andre ser det navn, du vælger. Ingen andre ser, at du er med.',
    calledHint: 'Dit fornavn eller et andet navn. Du må også skrive ingenting.',
    recordingNo:
      'Siger du nej, må de ikke optage. Er det optaget, bliver det slettet. Ingen får at vide, at det er dig. Er I få, kan man gætte det.',
    summaryLead: 'Er det rigtigt, det der står? Andre læser det først, når du eller en anden siger ja.',
  },
  receipts: {},
}
