export const easy = {
  ownMessages: {},
}
