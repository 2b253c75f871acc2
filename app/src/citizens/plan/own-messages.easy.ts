export const easy = {
  ownMessages: {
    ownLead: 'Dine ord og vores aftaler.',
    draftTitle: 'Et forslag til din plan',
    draftNote: 'Det her er et forslag. Det gælder ikke endnu.',
    none: 'Du har ingen plan endnu. I laver den sammen. Du skal ikke gøre noget.',
    drafting: 'Der er et forslag til en ny plan. Det gælder ikke endnu.',
    seeDraft: 'Se forslaget',
    lawNote: 'Det er lovens ord. De kom fra kommunen. Det er ikke dine ord.',
    nothingAgreed: 'I har ingen aftale endnu. Det er helt fint.',
    does: {
      promised: (name: string, by: string | null) =>
        by ? `${name} har lovet det til den ${by}.` : `${name} gør det.`,
    },
    notMine: (who: string) => `${who} siger: En anden skal gøre det. Vi finder ud af hvem.`,
    saidNo: (day: string) => `Du sagde nej den ${day}. Først taler I om det. Det gælder ikke endnu.`,
    free: 'Du må godt lade være. Det ændrer ikke dine penge.',
    youSaidNo: (day: string) => `Du sagde nej til planen den ${day}. I taler om den på mødet.`,
    seeChanges: 'Se det nye',
    oldKept: 'Vi gemmer alle planer. Vi gemmer også dine svar.',
    kept: (day: string, because: string) => `Vi gemmer planen til den ${day}. ${because}`,
    keptLonger: 'Gælder den stadig? Så gemmer vi den længere.',
    notKept: 'Hvor længe gemmer vi planen? Det har kommunen ikke sagt.',
    print: 'Hent planen (PDF)',
    newer: 'Se din nyeste plan',
  },
  ownReceipts: {
    yes: 'Vi har gemt dit ja. De, du arbejder med, ser det.',
    no: 'Vi har gemt dit nej. De, du arbejder med, ser det.',
    undone: 'Dit svar er væk. De, du arbejder med, ser det.',
    words: 'Vi har gemt dine ord. De, du arbejder med, ser dem.',
  },
  ownProblems: { noWords: 'Skriv et par ord. Eller gå tilbage' },
}
