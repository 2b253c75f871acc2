import { pluralOf } from '@lydhoer/words'

export const ar = {
  ownMessages: {
    title: 'رسائلك',
    takenOut: 'يبيّن هذا أي رسائل وصلتك. وهو جزء من ملفك.',
    word: 'رسائلك',
    lead: 'هنا ما تقوله الرسائل وما عليك أن تفعله. لا يلزمك أن تجيب عن شيء هنا.',
    ownLead: 'ماذا تقول، وماذا عليّ أن أفعل، وبمن يمكنني أن أتصل؟',
    none: 'لم تُسجَّل أي رسائل. إذا وصلتك رسالة لا تفهمها فأحضرها معك.',
    does: 'ما عليك أن تفعله',
    nothingToDo: 'لا يلزمك أن تفعل شيئًا.',
    by: (day: string) => `في موعد أقصاه ${day}.`,
    calls: 'يمكنك الاتصال بـ',
    sent: (from: string, day: string) => `${from}، ${day}`,
    text: 'اقرأ الرسالة كاملة',
    readTogether: (day: string) => `قرأتموها معًا ${day}.`,
    says: { read: 'قرأتها', notUnderstood: 'لا أفهمها', together: 'نقرأها معًا' },
    said: {
      read: 'لقد قرأتها.',
      notUnderstood: 'قلت إنك لا تفهمها. من تعمل معه يمكنه رؤية ذلك.',
      together: 'تريد أن تقرأها مع من تعمل معه. يمكنهم رؤية ذلك.',
    },
    takeBack: 'اسحبه',
    optional: 'يمكنك أن تقول شيئًا عن الرسالة إذا أردت:',
    theWorker: 'من يعمل معك',
    load: 'عدد الرسائل',
    loadNow: (n: number, from: number) =>
      n === 0
        ? 'لم تصلك رسائل في هذا الربع من السنة.'
        : `وصلك في هذا الربع من السنة: ${pluralOf('ar', n, { one: 'رسالة واحدة', two: 'رسالتان', few: `${n} رسائل`, other: `${n} رسالة` })}${from > 1 ? `، عدد المرسلين: ${from}` : ''}.`,
    loadNote: 'هذه هي المسجَّلة هنا. ربما وصلك أكثر.',
    sender: 'من',
    quarterOf: (quarter: number, year: number) => `الربع ${quarter} من ${year}`,
    total: 'المجموع',
    wayTitle: 'كيف تريد أن تعرف ما فيها؟',
    wayNow: 'اخترتم:',
    wayNone: 'لم تختاروا شيئًا. عندها تصلك رسالة.',
    ways: {
      letter: 'الرسالة مناسبة',
      talk: 'أخبروني أولًا في حديث',
      ringMe: 'أرسلوا رسالة قصيرة: «اتصل بي»، لا أكثر',
      somebodyAlong: 'أريد أن يكون معي شخص عندما أعرف',
      together: 'نقرأ الرسائل معًا عندما نلتقي',
    },
    wayNote: 'الرسالة تصل على أي حال. هذا عن كيف تعرف بها. النظام لا يرسل شيئًا بنفسه، بل يفعل ذلك إنسان.',
    wayWords: 'هل تريد أن تكتب شيئًا معه؟',
    wayWordsHint: 'مثلًا: من سيكون معك أو متى يناسبك. يمكن أن يبقى فارغًا.',
    wayChange: 'اختر أو غيّر',
    waySave: 'احفظ',
  },
  ownProblems: { noWay: 'اختر طريقة' },
  ownReceipts: { takenBack: 'تم سحبه.' },
}
