export const ar = {
  messages: {
    pages: (name: string) => `المزيد عن ${name}`,
    yours: 'صفحاتك',
    saidAloud: (lasts: string) => `قيل بالصوت، ${lasts}`,
    inWords: 'اكتباه معًا بالكلمات',
    inWordsOne: (what: string) => `اكتباه معًا بالكلمات: ${what}`,
    otherWords: 'صحّح الكلمات',
    waitsForYes: 'يبقى الصوت حتى يقول المواطن نعم للكلمات.',
    downByYou: 'كتبته هكذا:',
    downByCitizen: 'كتبه المواطن هكذا:',
    downBySomebody: 'كتبه شخص من البلدية هكذا:',
    mine: 'صفحتي',
  },
  meetingProblems: {
    notGoingOn: 'اللقاء ليس جاريًا الآن. ما هو مكتوب رأيتماه كلاكما. الجديد يمكن كتابته في اللقاء التالي.',
  },
}
