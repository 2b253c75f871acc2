/** What was looked at, in Ukrainian. */
export const uk = {
  readShortMessages: 'Прочитано ваші короткі повідомлення',
}
