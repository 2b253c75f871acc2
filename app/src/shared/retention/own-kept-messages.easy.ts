export const easy = {
  keptMessages: {
    undecided: 'Hvor længe gemmer vi det? Det har kommunen ikke sagt. Vi sletter det ikke af os selv.',
  },
}
