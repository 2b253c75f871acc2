/** What was looked at, in Ukrainian. */
export const uk = {
  listened: 'Прослухано або прочитано розмову',
  sawMirror: 'Переглянуто, хто з вас скільки говорив',
}
