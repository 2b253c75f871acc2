export const uk = {
  kindNames: {
    letter: 'Лист',
    placement: 'Практика',
    meeting: 'Зустріч або розмова',
    decision: 'Рішення',
    waiting: 'Довге чекання',
    reaching: 'Важко звʼязатися',
    other: 'Щось інше',
  },
  cameNames: {
    page: 'Написано тут, на сторінці',
    phone: 'Сказано по телефону',
    letter: 'Прийшло в листі',
    spoken: 'Сказано на зустрічі',
  },
  placeNames: { phone: 'по телефону', here: 'тут, у нас', elsewhere: 'в іншому місці' },
}
