export const easy = {
  ownMessages: {
    lead: 'Sig det til en leder. Lederen skal svare dig. I kan også tale om det.',
    ownLead: 'Er der noget galt? Sig det til en leder. I kan også tale om det.',
    none: 'Du har ikke klaget. Det er helt fint. Du kan altid bruge siden.',
    right:
      'Du kan klage over en afgørelse. Det er din ret. En snak er noget andet. Læs brevet med afgørelsen. Brevet siger, hvordan du gør. Det siger også den sidste dag. Dagen flytter sig ikke af en snak.',
    rightLink: 'Læs om klager på borger.dk',
    daysDefault: (days: number) => `Kommunen har ikke valgt en tid. Så har vi ${days} dage.`,
    toHint: 'Kun du og lederen kan læse det.',
    helped: 'Har du fået hjælp?',
    mayShowHint: 'Uden kryds kan de ikke se det. Du kan skifte mening.',
    noLeader: 'Her er ingen leder lige nu. Ring til kommunen. Sig det dér.',
    stands: {
      invited: (leader: string) =>
        `${leader} vil gerne tale med dig. Du kan sige ja eller nej. Du kan også bede om en anden tid.`,
      otherTime: (leader: string) => `Du bad om en anden tid. Nu finder ${leader} en.`,
      saidNo: 'Du sagde nej til en snak. Det er helt fint.',
    },
    replyHint: 'Hvornår kan du? Vil du have en med? Du må gerne springe over.',
    replyFine: 'Du kan godt sige nej. Det ændrer ikke din hjælp. Det ændrer ikke dine penge.',
    cameHint: 'Skriv det med dine ord. Lederen skriver selv. Lederen kan ikke rette dine ord.',
    isShown: 'Ja. De kan læse den. De kan også læse svaret.',
    sendOnTitle: 'Vil du have en anden leder?',
    takeBackWhy:
      'Så sletter vi alt fra dig og lederen. Vi gemmer kun to ting: dagen og emnet. Dit navn står der ikke.',
  },
  ownProblems: {
    noWords: 'Hvad er der galt? Skriv her',
    noKind: 'Hvad handler det om? Vælg her',
    notALeader: 'Lederen kan ikke få klagen. Vælg en anden leder',
  },
  ownReceipts: {
    sent: 'Vi har sendt din klage. Kun du og lederen kan læse den.',
    sentShown: 'Vi har sendt din klage. Du og lederen kan læse den. De, du arbejder med, kan også læse den.',
    replied: 'Lederen har fået dit svar.',
    kept: 'Det er gemt. Lederen kan læse det. Lederen kan ikke rette det.',
    finished: 'Nu er den færdig. Lederen ser det også.',
    shown: 'De, du arbejder med, kan læse den nu.',
    hidden: 'De, du arbejder med, kan ikke læse den mere.',
    sentOn: 'Vi har sendt den videre. Den første leder kan ikke læse den mere.',
  },
}
