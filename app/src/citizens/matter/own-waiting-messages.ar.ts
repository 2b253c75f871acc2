import { pluralOf } from '@lydhoer/words'

export const ar = {
  ownWaiting: {
    ball: {
      worker: 'الموظف المسؤول عن ملفك',
      doctor: 'الطبيب',
      department: 'قسم آخر',
      citizen: 'أنت',
      company: 'الشركة',
      other: 'شخص آخر',
    },
    liesWith: (who: string) => `الأمر الآن عند: ${who}.`,
    liesWithYou: 'الأمر عندك الآن.',
    unknown: 'لا نعرف عند من الأمر.',
    newsToday: 'جديد اليوم',
    withoutNews: (days: number) =>
      `${pluralOf('ar', days, { one: 'يوم واحد', two: 'يومان', few: `${days} أيام`, many: `${days} يومًا`, other: `${days} يوم` })} بلا جديد`,
    asksToday: (who: string) => `السؤال مرة أخرى اليوم: ${who}.`,
    asks: (who: string, day: string) => `السؤال مرة أخرى ${day}: ${who}.`,
    wouldAsk: (who: string, day: string) => `كان السؤال مرة أخرى ${day}: ${who}. لم يحدث ذلك بعد.`,
    nobodyAsks: 'لم يعد أحد بأن يسأل مرة أخرى.',
    you: 'أنت',
    somebody: 'شخص من البلدية',
    none: 'لا تنتظر شيئًا نعرفه.',
    to: 'انظر ما تنتظره',
    toTheirs: (name: string) => `انظر ما ينتظره ${name}`,
    reach: (name: string) => `كيف تصل إلى ${name}`,
    hours: 'يمكنك الاتصال',
    phone: 'الهاتف',
    answers: 'متى تحصل على جواب',
    away: (name: string) => `عندما يكون ${name} غائبًا`,
    nothing: (name: string) => `لم يكتب ${name} كيف يمكنك الاتصال أو الكتابة.`,
    instead: (name: string) =>
      `اتصل بالبلدية واطلب ${name}. الرقم موجود في الرسائل التي تصلك. يمكنك أيضًا أن تطلب أن يتصلوا بك.`,
    nobody: 'لا أحد من البلدية يعمل معك الآن.',
    nobodyInstead: 'اتصل بالبلدية واسأل من يساعدك. الرقم موجود في الرسائل التي تصلك.',
  },
}
