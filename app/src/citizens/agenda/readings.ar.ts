/** What was looked at, in Arabic. */
export const ar = {
  heardAgenda: 'الاستماع إلى ما قلته بصوتك',
  sawAgenda: 'الاطلاع على ما تريد أن تتحدث عنه',
}
