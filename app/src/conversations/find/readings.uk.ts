/** What was looked at, in Ukrainian. */
export const uk = {
  lookedUp: 'Шукали слова в розмові',
}
