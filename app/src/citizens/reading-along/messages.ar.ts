export const ar = {
  messages: {},
  receipts: {},
}
