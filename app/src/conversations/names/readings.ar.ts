/** What was looked at, in Arabic. */
export const ar = {
  checkedNames: 'قراءة النص لحذف الأسماء منه',
}
