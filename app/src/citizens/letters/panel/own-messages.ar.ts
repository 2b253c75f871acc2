export const ar = {
  messages: {},
  problems: {},
  receipts: {},
}
