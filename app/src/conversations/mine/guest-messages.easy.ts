export const easy = {
  guestWords: {
    ask: (who: string, unit: string) =>
      `Kolleger ser på et stykke sammen. ${who} (${unit}) er leder. Lederen vil gerne være med én gang. Alle de andre har sagt ja. Må lederen læse stykket?`,
    rule: 'Lederen læser kun to ting: stykket og ordene fra kolleger. Det er kun den ene gang. Vi har taget navne ud.',
    yesIsSeen: 'Siger du ja? Så kan de andre mærke det. Lederen læser jo med.',
    free: 'Du bestemmer. Siger du nej? Det får lederen ikke at vide. Dit svar ændrer ikke din sag.',
    says: {
      yes: (who: string) => `Du har sagt ja. ${who} må læse stykket den ene gang.`,
      no: (who: string) => `Du har sagt nej. ${who} må ikke læse stykket.`,
    },
  },
  guestReceipts: {},
  guestProblems: {},
}
