/** What was looked at, in Arabic. */
export const ar = {
  citizenMeeting: 'الاطلاع على صفحة لقائكم',
}
