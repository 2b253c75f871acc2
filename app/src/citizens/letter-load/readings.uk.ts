/** What was looked at, in Ukrainian. */
export const uk = {
  citizensLetters: 'Переглянуто, які листи ви отримали',
}
