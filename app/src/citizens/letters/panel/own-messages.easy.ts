export const easy = {
  messages: {},
  problems: {},
  receipts: {},
}
