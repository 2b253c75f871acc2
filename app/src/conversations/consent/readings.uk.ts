/** What was looked at, in Ukrainian. */
export const uk = {
  consent: 'Переглянуто, на що ви погодилися',
}
