/** What was looked at, in Arabic. */
export const ar = {
  citizenPage: 'فتح الصفحة التي عنك',
}
