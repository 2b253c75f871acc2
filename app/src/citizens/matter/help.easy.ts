export const easy = {
  helpedBy: {
    worker: 'En fra kommunen skrev det ned.',
    relative: 'En i familien eller en ven hjalp.',
    mentor: 'En mentor hjalp.',
    interpreter: 'En tolk hjalp.',
    other: 'En anden hjalp.',
  },
  helperNames: {},
}
