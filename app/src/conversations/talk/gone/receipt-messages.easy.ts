export const easy = {
  receipt: {
    why: {
      toldWorker: 'Du sagde nej. Den, du talte med, har skrevet det.',
      mistaken: 'En samtale stod her ved en fejl. Den er slettet.',
    },
    nothing: 'Der var intet at slette.',
  },
}
