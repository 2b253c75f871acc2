/** What was looked at, in Ukrainian. */
export const uk = {
  guidance: 'Переглянуто аркуш про права та обовʼязки',
}
