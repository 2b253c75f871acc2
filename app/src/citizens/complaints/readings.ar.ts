/** What was looked at, in Arabic. */
export const ar = {
  complaint: 'قراءة شكواك',
}
