export const ar = {
  ownMessages: {},
}
