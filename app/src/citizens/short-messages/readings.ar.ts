/** What was looked at, in Arabic. */
export const ar = {
  readShortMessages: 'قراءة رسائلك القصيرة',
}
