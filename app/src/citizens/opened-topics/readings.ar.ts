/** What was looked at, in Arabic. */
export const ar = {
  sawOpenings: 'الاطلاع على من سمحت لهم بقراءة ملفك',
  readOpenedPlan: 'قراءة خطتك، وقد سمحت بذلك',
  readOpenedAgenda: 'قراءة ما تريد أن تتحدث عنه، وقد سمحت بذلك',
  readOpenedWaiting: 'قراءة ما تنتظره، وقد سمحت بذلك',
  readOpenedLetters: 'قراءة رسائلك، وقد سمحت بذلك',
  readOpenedGuidance: 'القراءة عن حقوقك وواجباتك، وقد سمحت بذلك',
}
