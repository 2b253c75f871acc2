/** What a citizen wonders at, in Danish that is easy to read. */
export const easy = {
  messages: {
    lead: 'Forstår du ikke noget? Skal noget laves om? Skriv det her.',
    who: 'De kan ikke se, hvem du er. Skriv ikke dit navn.',
    changes:
      'Det ændrer ikke din sag. Det ændrer ikke dine penge. Ingen kan love et svar. Du kan følge med her.',
    send: 'Del det med kommunen',
    see: 'Se det nye',
    emptied: 'Mine ord er taget ud.',
    takeOutHint: 'Andre har skrevet om det. Deres ord bliver. Dine ord er væk.',
    ends: 'Har andre skrevet om det? Så kan du ikke tage det tilbage. Du kan altid tage dine ord ud.',
  },
  problems: { noWonder: 'Skriv, hvad du undrer dig over. Kun én sætning' },
  receipts: {
    raised: 'Tak. Alle i kommunen kan læse det nu. De ser ikke, hvem du er.',
    gone: 'Nu er det væk. Ingen kan læse det.',
    emptied: 'Dine ord er væk. Ingen kan læse dem mere.',
  },
}
