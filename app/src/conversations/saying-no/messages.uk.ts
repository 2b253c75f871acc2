export const uk = {
  messages: {},
}
