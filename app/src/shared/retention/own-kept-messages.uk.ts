export const uk = {
  keptMessages: {
    kept: (long: string, from: string) =>
      `Як довго ми це зберігаємо: ${long}. Від якого дня: ${from}. Потім ми це видаляємо.`,
    undecided: 'Комуна не вирішила, як довго це зберігатиметься. Самі ми цього не видаляємо.',
    next: (day: string, long: string) => `З ${day} ми зберігатимемо це так довго: ${long}.`,
  },
}
