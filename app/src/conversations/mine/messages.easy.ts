export const easy = {
  messages: {
    lead: 'Her er dine ting. Du vælger selv.',
    recordedLead:
      'Her ser du dine optagelser. Hvad må vi bruge dem til? Hvem har set dem? Det står her. Du kan altid sige nej.',
    none: 'Vi har ingen optagelser med dig.',
    eachTheirOwn: 'De ser kun deres egen samtale med dig.',
    notYet: {
      withNames: 'Vi tager navne ud af teksten nu. Bagefter kan du læse den.',
      beingWritten: 'Vi skriver teksten nu. Bagefter kan du læse den.',
      measuring: 'Vi gør lyden klar. Du kan høre den om lidt.',
      failed: 'Lyden virker ikke her.',
      past: 'Tiden er gået. Ingen kan åbne det nu. Vi sletter det i nat.',
    },
    noAfterwards: {
      toldWorker: (day: string) => `Du sagde nej den ${day}. Du sagde det til den, du talte med.`,
    },
    everythingLead: 'Så sletter vi alt fra dine samtaler. Du kan se det først.',
    sharedWith: 'Vi har delt et stykke',
    noted: 'Den, du talte med, har noter. De handler om måden at tale på. Spørg gerne om dem.',
    soundApart: 'Lyden er ikke i filen. Hent den på siden med samtalen.',
    takenOut: {
      talksEnd: 'Du kan sige nej på din side. Så sletter vi dem.',
      worksWithEnds: 'Har du en sag hos kommunen? Så står det her.',
      receiptsEnd: 'De viser, hvad vi har slettet. Vi gemmer dem.',
      looksEnd: 'Ingen kan slette det. Det passer på dig.',
    },
    lookedLead: 'Åbner en fra kommunen noget om dig her? Så skriver vi det ned hver gang.',
    worksWithWrong: 'Er det forkert? Sig det til en af dem. Eller ring til kommunen.',
    yourRight:
      'Du kan sige ja eller nej. Det ændrer ikke din sag. Det ændrer ikke dine penge. Har du sagt ja til noget? Kommunen må kun bruge det til det.',
    textLead: 'Sådan blev samtalen til tekst. Vi har byttet navne ud. B er dig.',
    toPlanLead: 'Skal noget stå i din plan? Så vælg det.',
  },
}
