export const uk = {
  messages: {},
  receipts: {},
}
