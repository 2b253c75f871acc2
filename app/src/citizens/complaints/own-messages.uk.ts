export const uk = {
  ownMessages: {},
  ownProblems: {},
  ownReceipts: {},
}
