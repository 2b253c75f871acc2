export const uk = {
  messages: {},
  problems: {},
  receipts: {},
}
