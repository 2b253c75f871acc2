/** What is said of a file, in Ukrainian. */
export const uk = {
  notAForm: 'Файл не надійшов.',
  choose: 'Виберіть файл і надішліть ще раз.',
  brokenOff: 'Звʼязок обірвався, перш ніж надійшов увесь файл. Нічого не збережено.',
  again: 'Надішліть файл ще раз.',
}
