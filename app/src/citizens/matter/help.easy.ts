export const easy = {
  helpedBy: {},
  helperNames: {},
}
