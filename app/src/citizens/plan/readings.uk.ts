/** What was looked at, in Ukrainian. */
export const uk = {
  sawPlan: 'Переглянуто ваш план',
  choseForPlan: 'Вибрано ваші слова для плану',
}
