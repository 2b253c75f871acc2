export const ar = {
  guestWords: {},
  guestReceipts: {},
  guestProblems: {},
}
