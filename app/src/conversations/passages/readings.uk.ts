/** What was looked at, in Ukrainian. */
export const uk = {
  readPassage: 'Прочитано уривок',
  heardPassage: 'Прослухано уривок',
  chosePassage: 'Вибрано уривок, щоб ним поділитися',
}
