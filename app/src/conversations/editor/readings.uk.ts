/** What was looked at, in Ukrainian. */
export const uk = {
  wroteDown: 'Записано або виправлено текст',
}
