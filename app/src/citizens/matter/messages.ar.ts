export const ar = {
  messages: { yours: 'صفحاتك', mine: 'صفحتي' },
  meetingProblems: {
    notGoingOn: 'اللقاء ليس جاريًا الآن. ما هو مكتوب رأيتماه كلاكما. الجديد يمكن كتابته في اللقاء التالي.',
  },
}
