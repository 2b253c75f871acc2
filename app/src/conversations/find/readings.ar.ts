/** What was looked at, in Arabic. */
export const ar = {
  lookedUp: 'البحث عن كلمات في المحادثة',
}
