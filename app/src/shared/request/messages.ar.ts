/** What is said of a field, in Arabic. */
export const ar = {
  tooLong: (most: number) => `النص طويل. عدد الحروف المسموح به: ${most}. اجعله أقصر.`,
  unusable: (field: string) => `لم نتمكن من استخدام ما في الخانة «${field}».`,
}
