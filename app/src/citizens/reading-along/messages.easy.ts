export const easy = {
  messages: {
    lead: 'Så skal I begge kunne læse det. Du vælger selv. Du kan lave det om.',
    safe: 'Er du bange for, at nogen ser med?',
    safety: [
      'Tryk “Luk hurtigt” øverst på siden. Så er du logget ud. Så står der noget om vejret.',
      'Vi sender dig ikke noget om dig.',
      'Går du fra siden? Efter en halv time er du logget ud.',
      'Din adresse står ikke her.',
    ],
  },
  receipts: { saved: 'Det er gemt. De, du arbejder med, kan se det.' },
}
