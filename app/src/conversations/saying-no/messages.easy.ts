export const easy = {
  messages: {},
}
