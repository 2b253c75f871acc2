/** What was looked at, in Ukrainian. */
export const uk = {
  choseQuote: 'Вибрано ваші слова, щоб їх навести',
}
