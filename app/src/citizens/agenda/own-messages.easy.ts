export const easy = {
  ownMessages: {
    ownLead: 'Skriv det, eller vælg et billede.',
    empty: 'Her står ikke noget endnu. I laver listen sammen, når I mødes.',
    write: 'Skriv her',
    words: 'Hvad vil du tale om?',
    takeBackHint: 'Tager du noget tilbage? Så er det helt væk.',
    inPlan: 'Det står i jeres plan nu. Det bliver der.',
    noWay: 'I har ikke valgt. Det haster ikke.',
    ways: {
      ring: 'Nogen ringer til dig før mødet.',
      together: 'I laver listen på mødet.',
      nextTime: 'I taler om næste gang til sidst.',
      self: 'Du skriver selv.',
    },
    choose: {
      ring: 'Ring til mig først',
      together: 'Vi gør det på mødet',
      nextTime: 'Vi gør det til sidst på et møde',
      self: 'Jeg skriver selv',
    },
  },
  ownProblems: { inPlan: 'Det står i jeres plan nu. Er det forkert? Sig det på mødet.' },
  ownReceipts: {
    saved: 'Det står på listen nu.',
    takenBack: 'Nu er det væk.',
    chosen: 'Sådan gør I nu.',
  },
}
