/** Who may read in a case, in Danish that is easy to read. */
export const easy = {
  ownReceipts: {
    opened: 'Det er åbent nu. De kan læse det.',
    gone: 'Navnet er væk. Alt er lukket igen.',
  },
  ownProblems: {
    noReader: 'Hvem må læse? Vælg her',
    noTopic: 'Hvad må de læse? Vælg her',
    badDay: 'Vælg en dag inden for et år',
  },
  ownMessages: {
    ownLead: 'En anden i kommunen kan læse lidt af din sag. Du åbner. Du kan lukke igen.',
    nothing: 'Du har ikke åbnet noget. Det er helt fint.',
    free: 'Du kan sige nej. Det ændrer ikke din sag. Det ændrer ikke dine penge.',
    readerHint: 'Er det en afdeling? Så kan flere læse det. Det er alle dér, der taler med borgere.',
    people: 'Navne, du har fået',
    names: { plan: 'Min plan nu og mine ord til den' },
    dayHint: 'Så lukker det selv.',
    ruleList: [
      'De kan kun læse. De kan ikke skrive i din sag.',
      'Læser de? Så står det på din side hver gang. Se under “Hvem har set min sag”.',
      'Ledere kan ikke læse det.',
      'De har måske læst noget. Det kan vi ikke tage fra dem igen.',
    ],
    named: 'Du har fået de her navne',
    namedLead: 'De kan ikke læse noget endnu. Du skal åbne først.',
    takenOut: 'Du kan altid lukke det.',
  },
}
