import { pluralOf } from '@lydhoer/words'

export const uk = {
  receipt: {
    why: {
      ownPage: 'Ви сказали «ні».',
      toldWorker: 'Той, з ким ви говорили, записав, що ви сказали «ні».',
      ended: 'Термін минув.',
      mistaken: 'Розмову внесли сюди помилково, і її видалено.',
    },
    erased: (parts: string) => `Ми видалили: ${parts}.`,
    nothing: 'Не було чого видаляти.',
    talks: (n: number) =>
      `${n} ${pluralOf('uk', n, { one: 'розмову', few: 'розмови', many: 'розмов', other: 'розмови' })}`,
  },
  parts: {
    sound: () => 'звук',
    turns: () => 'текст',
    shares: (n: number) =>
      `${n} ${pluralOf('uk', n, { one: 'поширення', few: 'поширення', many: 'поширень', other: 'поширення' })}`,
    quotes: (n: number) =>
      `${n} ${pluralOf('uk', n, { one: 'цитату', few: 'цитати', many: 'цитат', other: 'цитати' })}`,
    noticings: (n: number) =>
      `${n} ${pluralOf('uk', n, { one: 'нотатку', few: 'нотатки', many: 'нотаток', other: 'нотатки' })}`,
  },
}
