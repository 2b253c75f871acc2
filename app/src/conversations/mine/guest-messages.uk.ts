export const uk = {
  guestWords: {},
  guestReceipts: {},
  guestProblems: {},
}
