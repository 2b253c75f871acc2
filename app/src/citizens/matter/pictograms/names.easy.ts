export const easy = {
  pictogramNames: {},
}
