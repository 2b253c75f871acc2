/** What was looked at, in Ukrainian. */
export const uk = {
  heardAgenda: 'Прослухано те, що ви сказали голосом',
  sawAgenda: 'Переглянуто, про що ви хочете поговорити',
}
