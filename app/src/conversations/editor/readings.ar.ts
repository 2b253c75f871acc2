/** What was looked at, in Arabic. */
export const ar = {
  wroteDown: 'كتابة النص أو تصحيحه',
}
