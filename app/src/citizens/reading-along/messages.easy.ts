export const easy = {
  messages: {},
  receipts: {},
}
