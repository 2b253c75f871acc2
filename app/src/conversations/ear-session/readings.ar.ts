/** What was looked at, in Arabic. */
export const ar = {
  earSession: 'الحديث عن جزء مع آخرين',
  earSessionGuest: 'القراءة مع آخرين بصفة ضيف، عندما تحدثوا عن جزء',
}
