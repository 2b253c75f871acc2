import { pluralOf } from '@lydhoer/words'
import { mostMinutes } from './limits.ts'

const most = pluralOf('ar', mostMinutes, {
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: `${mostMinutes} دقائق`,
  other: `${mostMinutes} دقيقة`,
})

export const ar = {
  aloudMessages: {
    title: 'قله بصوتك',
    lead: 'يمكنك أن تقوله بدل أن تكتبه.',
    file: 'الصوت',
    fileHint: `${most} على الأكثر. على الهاتف يمكنك أن تسجّل فورًا أو تختار تسجيلًا.`,
    save: 'ضعه في القائمة',
    sending: 'جارٍ الإرسال',
    working: 'نتأكد من أن الصوت مسموع',
    lost: 'انقطع الاتصال. لم يُحفظ شيء. حاول مرة أخرى.',
    afterwards: 'ماذا يحدث بعد ذلك؟',
    steps: [
      'يصبح الصوت في قائمتك. من ستلتقيه يمكنه سماعه.',
      'يمكنك أن تكتبه بالكلمات. ويمكنكما أن تكتباه معًا عندما تلتقيان.',
      'عندما تقول نعم للكلمات، يُحذف الصوت.',
      'يمكنك دائمًا أن تسحبه. عندها يختفي.',
    ],
    record: {
      begin: 'سجّل',
      stop: 'توقف',
      again: 'سجّل من جديد',
      going: (time: string) => `يجري التسجيل … ${time}`,
      ready: (time: string) => `سجّلت ${time}. اسمعه قبل أن ترسله.`,
      refused: 'لم يسمح الهاتف بالتسجيل. يمكنك أن تختار تسجيلًا بدلًا من ذلك.',
    },
    instead: 'قله بصوتك بدلًا من ذلك',
    inWords: 'اكتبه بالكلمات',
    inWordsOne: (what: string) => `اكتبه بالكلمات: ${what}`,
    otherWords: 'اكتبه بطريقة أخرى',
    otherWordsOne: (what: string) => `اكتبه بطريقة أخرى: ${what}`,
    yes: 'نعم، هذا ما قلته',
    yesHint: 'عندها تصبح الكلمات في القائمة ويُحذف الصوت. لا يمكن استرجاعه.',
    wordsTitle: 'اكتب ما قلته',
    wordsHint: 'اسمعه واكتبه. يبقى الصوت حتى تقول نعم للكلمات.',
    keepWords: 'احفظ الكلمات',
    workersTitle: (name: string) => `اكتب ما قاله ${name}`,
    workersField: (name: string) => `بكلمات ${name}`,
    workersHint: (name: string) =>
      `اكتباه معًا عندما تلتقيان. الموافقة على الكلمات تكون على صفحة ${name}. وحتى ذلك الوقت يسري الصوت.`,
    citizensOwn: (name: string) => `هذه كتابة ${name}. يبقى الصوت حتى تأتي من ${name} كلمة نعم للكلمات.`,
  },
}
