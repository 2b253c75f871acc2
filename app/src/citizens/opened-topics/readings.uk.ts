/** What was looked at, in Ukrainian. */
export const uk = {
  sawOpenings: 'Переглянуто, кому ви відкрили свою справу',
  readOpenedPlan: 'Прочитано ваш план, який ви відкрили',
  readOpenedAgenda: 'Прочитано, про що ви хочете поговорити: це ви відкрили',
  readOpenedWaiting: 'Прочитано, на що ви чекаєте: це ви відкрили',
  readOpenedLetters: 'Прочитано ваші листи, які ви дозволили читати',
  readOpenedGuidance: 'Прочитано про ваші права та обовʼязки: це ви відкрили',
}
