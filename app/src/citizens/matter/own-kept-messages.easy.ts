export const easy = {
  keptMessages: {
    undecided: 'Det hører til din sag. Vi ved ikke, hvor længe det bliver gemt.',
  },
}
