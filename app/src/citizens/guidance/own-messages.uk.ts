export const uk = {
  ownMessages: {},
}
