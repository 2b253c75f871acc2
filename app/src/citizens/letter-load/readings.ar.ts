/** What was looked at, in Arabic. */
export const ar = {
  citizensLetters: 'الاطلاع على الرسائل التي وصلتك',
}
