export const ar = {
  messages: {},
}
