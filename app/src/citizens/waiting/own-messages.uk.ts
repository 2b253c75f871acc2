import { pluralOf } from '@lydhoer/words'

const weeks = (n: number) =>
  `${n} ${pluralOf('uk', n, { one: 'тиждень', few: 'тижні', many: 'тижнів', other: 'тижня' })}`

/** As they stand after «від», «до» and «не більше». */
const weeksAfter = (n: number) =>
  `${n} ${pluralOf('uk', n, { one: 'тижня', few: 'тижнів', many: 'тижнів', other: 'тижня' })}`
const people = (n: number) =>
  `${n} ${pluralOf('uk', n, { one: 'людина', few: 'людини', many: 'людей', other: 'людини' })}`

export const uk = {
  ownMessages: {
    whoHelps: 'той, хто вам допомагає',
    word: 'Очікування',
    title: 'На що ви чекаєте',
    lead: 'На що ви чекаєте, відколи і за ким справа.',
    none: 'Ви не чекаєте ні на що, про що ми знаємо. Ви на щось чекаєте? Напишіть тут. Тоді ми це побачимо і зможемо запитати.',
    write: 'Написати, на що ви чекаєте',
    kinds: {
      medicalCertificate: 'Довідка від лікаря',
      treatment: 'Лікування',
      assessment: 'Рішення або оцінка',
      placement: 'Практика',
      meeting: 'Зустріч',
      teamDate: 'День у команди фахівців',
      other: 'Щось інше',
    },
    since: (day: string) => `Чекання з ${day}.`,
    today: 'сьогодні',
    expected: (day: string) => `Сказано, що це буде ${day}.`,
    wasExpected: (day: string) => `Було сказано, що це буде ${day}.`,
    usual: {
      between: (from: number, to: number) => `Зазвичай це триває від ${from} до ${weeksAfter(to)}.`,
      upTo: (to: number) => `Зазвичай це триває щонайбільше ${weeks(to)}.`,
      atLeast: (from: number) => `Зазвичай це триває понад ${weeks(from)}.`,
      middle: (weeksWaited: number, n: number) =>
        `Половина чекала ${weeksWaited === 0 ? 'менше ніж тиждень' : `щонайбільше ${weeks(weeksWaited)}`}. Так було в тих, хто вже це в нас отримав: ${people(n)}. Тих, хто ще чекає, теж пораховано.`,
      short: (from: number, to: number | null) =>
        to === null
          ? `зазвичай понад ${weeks(from)}`
          : from === 0
            ? `зазвичай не більше ${weeksAfter(to)}`
            : `зазвичай від ${from} до ${weeksAfter(to)}`,
      unknown: 'Як довго це триває зазвичай? Ми не знаємо.',
      why: 'Ми кажемо про це тільки тоді, коли щонайменше пʼятеро отримали в нас те саме.',
    },
    asked: (who: string, day: string) => `Хто запитав: ${who}, ${day}.`,
    news: (day: string) => `Новини: ${day}.`,
    heard: (who: string, day: string) => `Хто щось почув: ${who}, ${day}.`,
    stillWaiting: (who: string, day: string) => `Хто натиснув «Я ще чекаю»: ${who}, ${day}.`,
    movedOn: (holder: string, day: string) =>
      holder ? `Перейшло далі: ${holder}, ${day}.` : `Перейшло далі: ${day}.`,
    criteriaMoved: (day: string) => `Вимоги змінили: ${day}.`,
    closedBeforeStart: (day: string) => `Закрили до початку: ${day}.`,
    came: (day: string) => `Прийшло: ${day}.`,
    stopped: (day: string) => `Ви перестали чекати: ${day}.`,
    short: {
      asked: (who: string) => `запит: ${who}`,
      news: 'новини',
      stillWaiting: '«я ще чекаю»',
      movedOn: 'перейшло далі',
      criteriaMoved: 'нові вимоги',
      closedBeforeStart: 'закрито',
      ended: 'кінець',
    },
    began: 'початок',
    broken: 'Обіцянка, якої не дотримали',
    brokenTo: {
      criteria: (day: string) => `Поки ви чекали, вимоги змінили: ${day}.`,
      closed: (day: string) => `Це закрили ${day}, перш ніж ви змогли почати.`,
    },
    meanwhile: 'А поки що',
    ownIdea: 'Ваша ідея:',
    agreed: 'Ви домовилися:',
    nothingAgreed: 'На цей час ні про що не домовлено. Ви про це говорили.',
    notTalked: 'Ви не говорили про те, що можна робити тим часом.',
    sayIdea: 'Написати свою ідею',
    changeIdea: 'Змінити свою ідею',
    still: 'Я ще чекаю',
    stillAbout: (what: string) => `Я ще чекаю: ${what}`,
    stillHint: 'Тоді ті, хто вам допомагає, побачать, що ви чекаєте.',
    stillToday: 'Ви натиснули сьогодні. Ті, хто вам допомагає, можуть це бачити.',
    stillWords: 'Хочете щось додати? Можна просто натиснути.',
    heard_: 'Я маю новини',
    heardTitle: 'Що ви почули?',
    heardLead: 'Тоді ті, хто вам допомагає, теж це знатимуть.',
    heardWords: 'Напишіть своїми словами',
    saveHeard: 'Зберегти',
    end: 'Я більше на це не чекаю',
    before: 'На що ви чекали раніше',
    newTitle: 'На що ви чекаєте?',
    newLead: 'Напишіть коротко. Ті, хто вам допомагає, можуть це бачити.',
    what: 'Я чекаю на',
    whatHint: 'Наприклад: відповідь лікаря.',
    sinceWhen: 'Відколи?',
    sinceHint: 'Можна приблизно.',
    kind: 'Що це?',
    ball: 'Як ви думаєте, за ким справа?',
    balls: {
      worker: 'Той, хто допомагає мені в комуні',
      doctor: 'Лікар',
      department: 'Хтось інший у комуні',
      citizen: 'За мною',
      company: 'Фірма',
      other: 'Хтось інший',
      unknown: 'Не знаю',
    },
    idea: 'Що ви хочете робити тим часом?',
    ideaHint: 'Поле можна лишити порожнім.',
    helped: 'Хтось допоміг вам писати?',
    nobodyHelped: 'Ні',
    save: 'Зберегти',
    ideaTitle: 'Ваша ідея на цей час',
    ideaLead: 'Ваша ідея стоїть першою. Ніхто інший не може її переписати.',
  },
  ownProblems: {
    noWhat: 'Напишіть, на що ви чекаєте',
    badSince: 'Виберіть день, який уже минув',
    noWords: 'Напишіть, що ви почули',
  },
  ownReceipts: {
    written: 'Збережено. Ті, хто допомагає вам у комуні, можуть це бачити.',
    pressed: 'Сказано. Ті, хто вам допомагає, побачать це сьогодні.',
    pressedBefore: 'Ви вже сказали це сьогодні. Ті, хто вам допомагає, можуть це бачити.',
    ended: 'Ви більше на це не чекаєте. Ті, хто вам допомагає, можуть це бачити.',
  },
}
