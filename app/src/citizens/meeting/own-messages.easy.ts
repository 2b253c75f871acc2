export const easy = {
  ownMessages: {},
  receipts: {},
}
