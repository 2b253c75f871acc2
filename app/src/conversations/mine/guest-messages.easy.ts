export const easy = {
  guestWords: {},
  guestReceipts: {},
  guestProblems: {},
}
