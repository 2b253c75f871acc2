export const easy = {
  ownMessages: {},
  ownProblems: {},
  ownReceipts: {},
}
