/** What was looked at, in Arabic. */
export const ar = {
  sawWhoWorksWithYou: 'الاطلاع على من تعمل معهم، أو تصحيح ذلك',
}
