/** Who reads along, in Arabic. */
export const ar = {
  alone: 'لا أحد. أقرأ وحدي',
  relative: 'أحد الأقارب أو الأصدقاء',
  mentor: 'مرشد',
  guardian: 'وصيّ قانوني',
  sharedPhone: 'يمكن لآخرين أن يروا هاتفي',
}
