export const uk = {
  messages: {
    pages: (name: string) => `Більше: ${name}`,
    yours: 'Ваші сторінки',
    saidAloud: (lasts: string) => `Сказано голосом, ${lasts}`,
    inWords: 'Написати словами разом',
    inWordsOne: (what: string) => `Написати словами разом: ${what}`,
    otherWords: 'Виправити слова',
    waitsForYes: 'Звук лишається, доки людина не скаже «так» цим словам.',
    downByYou: 'Ви записали це так:',
    downByCitizen: 'Людина записала це так:',
    downBySomebody: 'Хтось із комуни записав це так:',
    mine: 'Моя сторінка',
  },
  meetingProblems: {
    notGoingOn:
      'Зустріч зараз не триває. Те, що написано, ви обоє бачили. Нове можна написати на наступній зустрічі.',
  },
}
