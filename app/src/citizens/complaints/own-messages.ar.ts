export const ar = {
  ownMessages: {},
  ownProblems: {},
  ownReceipts: {},
}
