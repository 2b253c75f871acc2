/** What a citizen is quoted with, in Arabic. */
export const ar = {
  mine: 'صفحتي',
  lead: 'قلتَ هذا في محادثة. كتبته البلدية وتقرؤه. اسمك ليس مكتوبًا هناك.',
  none: 'لم ينقل أحد كلماتك.',
  since: (day: string) => `منذ ${day}.`,
  sayNo: 'ارفض',
  sayNoTo: (words: string) => `ارفض أن يقرأ الآخرون: ${words}`,
  title: 'كلماتك المنقولة دون اسمك',
  what: 'قلتَ هذا',
  ends: 'وافقتَ على أن يقرأ آخرون ما تقوله. يمكنك أن ترفض مرة أخرى في صفحتك. عندها تختفي الكلمات.',
}
