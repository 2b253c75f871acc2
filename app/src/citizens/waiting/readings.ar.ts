/** What was looked at, in Arabic. */
export const ar = {
  sawWaiting: 'الاطلاع على ما تنتظره',
}
