/** What was looked at, in Ukrainian. */
export const uk = {
  sawWaiting: 'Переглянуто, на що ви чекаєте',
}
