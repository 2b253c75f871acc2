const months = ['Januar til marts', 'April til juni', 'Juli til september', 'Oktober til december']

export const easy = {
  ownMessages: {
    takenOut: 'Det viser dine breve. Det hører til din sag.',
    lead: 'Hvad siger brevene? Hvad skal du gøre? Du kan se det her. Du må godt lade være med at svare.',
    ownLead: 'Hvad siger de? Hvad skal jeg gøre? Hvem kan jeg ringe til?',
    none: 'Her er ingen breve endnu. Er et brev svært? Så tag det med.',
    said: {
      notUnderstood: 'Du har sagt: Jeg forstår det ikke. De, du arbejder med, kan se det.',
      together: 'Du har sagt: Vi læser det sammen. De, du arbejder med, kan se det.',
    },
    optional: 'Vil du sige noget om brevet?',
    loadNow: (n: number, from: number) =>
      n === 0
        ? 'Du har ikke fået breve i de her tre måneder.'
        : `Du har fået ${n} ${n === 1 ? 'brev' : 'breve'} i de her tre måneder.${from > 1 ? ` De kom fra ${from} steder.` : ''}`,
    loadNote: 'Vi tæller kun brevene her. Du kan have fået flere.',
    quarterOf: (quarter: number, year: number) => `${months[quarter - 1] ?? quarter} ${year}`,
    wayTitle: 'Hvordan skal vi sige det til dig?',
    wayNone: 'I har ikke valgt. Så får du et brev.',
    ways: {
      talk: 'Sig det først i en snak',
      somebodyAlong: 'Jeg vil have en med til det',
      together: 'Vi læser brevene sammen',
    },
    wayNote:
      'Brevet kommer stadig. Du kan høre om det på din måde. Lydhør sender ikke selv noget. Det gør et menneske.',
    wayWordsHint: 'Hvem skal med? Hvornår kan du? Du må gerne springe over.',
  },
  ownProblems: {},
  ownReceipts: {
    said: 'Det er gemt. I kan begge se det.',
    way: 'Det er gemt. De, du arbejder med, ser det først. Så skriver de et brev.',
  },
}
