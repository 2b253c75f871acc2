import { pluralOf } from '@lydhoer/words'

export const uk = {
  ownWaiting: {
    ball: {
      worker: 'ваш працівник у комуні',
      doctor: 'лікар',
      department: 'інший відділ',
      citizen: 'ви',
      company: 'фірма',
      other: 'хтось інший',
    },
    liesWith: (who: string) => `Зараз справа за цим: ${who}.`,
    liesWithYou: 'Зараз справа за вами.',
    unknown: 'Ми не знаємо, за ким справа.',
    newsToday: 'Сьогодні є новини',
    withoutNews: (days: number) =>
      `${days} ${pluralOf('uk', days, { one: 'день', few: 'дні', many: 'днів', other: 'дня' })} без новин`,
    asksToday: (who: string) => `Сьогодні запитає знову: ${who}.`,
    asks: (who: string, day: string) => `Запитає знову ${day}: ${who}.`,
    wouldAsk: (who: string, day: string) => `Мали запитати знову ${day}: ${who}. Цього ще не сталося.`,
    nobodyAsks: 'Ніхто не обіцяв запитати знову.',
    you: 'Ви',
    somebody: 'Хтось із комуни',
    none: 'Ви не чекаєте ні на що, про що ми знаємо.',
    to: 'Подивитися, на що ви чекаєте',
    toTheirs: (name: string) => `Подивитися, на що чекає ${name}`,
    reach: (name: string) => `Як звʼязатися: ${name}`,
    hours: 'Можна телефонувати',
    phone: 'Телефон',
    answers: 'Коли буде відповідь',
    away: (name: string) => `Коли немає на місці: ${name}`,
    nothing: (name: string) => `${name}: не написано, як телефонувати або писати.`,
    instead: (name: string) =>
      `Зателефонуйте в комуну і попросіть: ${name}. Номер є в листах, які ви отримуєте. Можна також попросити, щоб вам зателефонували.`,
    nobody: 'Зараз ніхто з комуни з вами не працює.',
    nobodyInstead:
      'Зателефонуйте в комуну і запитайте, хто вам допомагає. Номер є в листах, які ви отримуєте.',
  },
}
