export const easy = {
  ownMessages: {},
  ownReceipts: {},
  ownProblems: {},
}
