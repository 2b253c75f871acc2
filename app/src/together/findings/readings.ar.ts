/** What was looked at, in Arabic. */
export const ar = {
  choseQuote: 'اختيار كلمات قلتها لنقلها',
}
