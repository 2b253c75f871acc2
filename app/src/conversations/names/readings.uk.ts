/** What was looked at, in Ukrainian. */
export const uk = {
  checkedNames: 'Прочитано текст, щоб вилучити імена',
}
