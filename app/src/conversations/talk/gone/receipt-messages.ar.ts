import { pluralOf } from '@lydhoer/words'

export const ar = {
  receipt: {
    why: {
      ownPage: 'قلت لا.',
      toldWorker: 'من تحدثت معه كتب أنك قلت لا.',
      ended: 'انتهت المدة.',
      mistaken: 'سُجّلت محادثة هنا عن طريق الخطأ، وقد حُذفت.',
    },
    erased: (parts: string) => `حذفنا ${parts}.`,
    nothing: 'لم يكن هناك شيء لنحذفه.',
    talks: (n: number) => pluralOf('ar', n, { two: 'محادثتين', few: `${n} محادثات`, other: `${n} محادثة` }),
  },
  parts: {
    sound: () => 'الصوت',
    turns: () => 'النص',
    shares: (n: number) =>
      pluralOf('ar', n, {
        one: 'مشاركة واحدة',
        two: 'مشاركتين',
        few: `${n} مشاركات`,
        other: `${n} مشاركة`,
      }),
    quotes: (n: number) =>
      pluralOf('ar', n, {
        one: 'اقتباسًا واحدًا',
        two: 'اقتباسين',
        few: `${n} اقتباسات`,
        other: `${n} اقتباسًا`,
      }),
    noticings: (n: number) =>
      pluralOf('ar', n, { one: 'ملاحظة واحدة', two: 'ملاحظتين', few: `${n} ملاحظات`, other: `${n} ملاحظة` }),
  },
}
