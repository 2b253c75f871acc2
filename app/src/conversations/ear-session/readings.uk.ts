/** What was looked at, in Ukrainian. */
export const uk = {
  earSession: 'Обговорено уривок разом з іншими',
  earSessionGuest: 'Прочитано гостем, коли інші говорили про уривок',
}
