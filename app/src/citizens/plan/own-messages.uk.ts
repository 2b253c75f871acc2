import { listIn, pluralOf } from '@lydhoer/words'

const lines = (n: number) =>
  `${n} ${pluralOf('uk', n, { one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка' })}`

/** With a capital letter and a full stop, as long as anything is said. */
const sentence = (said: string) => (said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`)

export const uk = {
  ownMessages: {
    ownLead: 'Що ви сказали і в чому ми згодні.',
    title: 'Мій план',
    decided: (day: string) => `План від ${day}.`,
    draftTitle: 'Чернетка вашого плану',
    draftNote: 'Це чернетка. Вона ще не діє.',
    oldTitle: (day: string) => `План від ${day}`,
    oldNote: 'Це старий план. Він більше не діє.',
    none: 'У вас ще немає плану. Ви складете його разом на зустрічі. Вам нічого не треба робити.',
    drafting: 'Є чернетка нового плану. Вона ще не діє.',
    seeDraft: 'Подивитися чернетку',
    parts: {
      own: 'Ви сказали',
      goal: 'Чого ви хочете',
      agreed: 'У чому ми згодні',
      notAgreed: 'У чому ми не згодні',
      law: 'Чого вимагає закон',
      rule: 'Правила для вас',
    },
    lawNote: 'Це слова закону, вони прийшли від комуни. Це не ваші слова.',
    notAgreedNote: 'Ви бачите це по-різному. Ви ще про це поговорите.',
    nothingAgreed: 'Ви ще ні про що не домовилися. Це цілком нормально.',
    does: {
      you: (by: string | null) => (by ? `Це робите ви. Не пізніше ${by}.` : 'Це робите ви.'),
      other: (name: string, by: string | null) =>
        by ? `Хто це робить: ${name}. Не пізніше ${by}.` : `Хто це робить: ${name}.`,
      promised: (name: string, by: string | null) =>
        by ? `Хто це робить: ${name}. Обіцяно до ${by}.` : `Хто це робить: ${name}.`,
      somebody: 'хтось із комуни',
      until: (by: string) => `До ${by} включно.`,
    },
    notDone: 'Ще не зроблено.',
    notMine: (who: string) => `Хто каже, що це має робити хтось інший: ${who}. Ми зʼясуємо, хто саме.`,
    done: (day: string) => `Зроблено ${day}.`,
    from: {
      agenda: (day: string) => `Ви хотіли про це поговорити ${day}.`,
      conversation: (day: string) => `З розмови ${day}.`,
      meeting: (day: string) => `Із зустрічі ${day}.`,
      network: (day: string, whom: string) =>
        whom === '' ? `Із зустрічі з кількома людьми ${day}.` : `Із зустрічі ${day}. Також були: ${whom}.`,
      system: 'Прийшло від комуни.',
      see: {
        conversation: 'Подивитися розмову',
        place: 'Подивитися, де ви це сказали',
        meeting: 'Подивитися зустріч',
      },
    },
    notOwn: 'Ніхто не сказав цього вашими словами.',
    notOwnNote: 'Рядки без риски збоку – це не ваші слова.',
    applies: (name: string) => `Це правило стосується вас: ${name}.`,
    spared: (name: string, until: string | null) =>
      until
        ? `Це правило вас не стосується до ${until} включно: ${name}.`
        : `Це правило вас не стосується: ${name}.`,
    whichRule: 'Що це за правило?',
    why: (words: string) => `Чому: ${words}`,
    ruleOver: (day: string) => `Правило діяло до ${day}.`,
    no: 'Ні, це не так',
    noOf: (words: string) => `Ні, це не так: ${words}`,
    yes: 'Так, це правильно',
    saidNo: (day: string) => `Ви сказали «ні» ${day}. Це не діє, доки ви про це не поговорите.`,
    saidYes: 'Ви сказали «так».',
    talked: (day: string) => `Ви сказали «ні». Ви говорили про це ${day}.`,
    undo: 'Скасувати',
    undoOf: (words: string) => `Скасувати відповідь: ${words}`,
    write: 'Напишіть, як є насправді',
    change: 'Виправити свої слова',
    wholeYes: 'Так, це мій план',
    wholeNo: 'Ні, це не мій план',
    free: 'Можна не відповідати. Це не змінить ваших виплат.',
    youSaidYes: (day: string) => `Ви сказали плану «так» ${day}.`,
    youSaidNo: (day: string) => `Ви сказали плану «ні» ${day}. Ви поговорите про нього на зустрічі.`,
    lineByLine: 'Відповісти на кожен рядок',
    lineByLineTitle: 'Відповісти на кожен рядок вашого плану',
    wordsTitle: 'Як є насправді?',
    yourWords: 'Ваші слова',
    wordsHint: 'Напишіть коротко або не пишіть. Ваше «ні» діє і без слів.',
    save: 'Зберегти свої слова',
    about: 'Йдеться про',
    waiting: 'Чого ми чекаємо',
    isNew: (day: string) => `Нове з ${day}`,
    changes: (n: { new: number; changed: number; out: number }) =>
      sentence(
        listIn('uk', [
          ...(n.new > 0 ? [`нове – ${lines(n.new)}`] : []),
          ...(n.changed > 0 ? [`змінено – ${lines(n.changed)}`] : []),
          ...(n.out > 0 ? [`прибрано – ${lines(n.out)}`] : []),
        ]),
      ),
    change_: { new: 'Нове', changed: 'Змінено', out: 'Прибрано' },
    was: 'Раніше було:',
    wasDone: 'Це зроблено.',
    seeChanges: 'Подивитися різницю',
    whyChanged: 'Чому його змінено',
    old: 'Ваші старі плани',
    oldKept: 'Усі плани зберігаються. Ваші відповіді також.',
    kept: (day: string, because: string) => `План зберігатиметься до ${day}. ${because}`,
    keptLonger: 'Його зберігатимуть довше, якщо він ще діє.',
    notKept: 'Комуна не сказала, як довго зберігатиметься план.',
    print: 'Завантажити план файлом (PDF), данською',
    paper: (number: number, day: string) => `План номер ${number}. Він діє з ${day}.`,
    file: (day: string) => `miy-plan-${day}.pdf`,
    newer: 'Подивитися план, який діє зараз',
  },
  ownReceipts: {
    yes: 'Ваше «так» збережено. Його бачите ви і ті, хто працює з вашою справою.',
    no: 'Ваше «ні» збережено. Його бачать ті, хто працює з вашою справою.',
    undone: 'Це скасовано. Це бачать ті, хто працює з вашою справою.',
    words: 'Ваші слова збережено. Їх бачать ті, хто працює з вашою справою.',
  },
  ownProblems: { noWords: 'Напишіть кілька слів або поверніться' },
}
