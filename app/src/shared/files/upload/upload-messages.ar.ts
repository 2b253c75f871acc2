/** What is said of a file, in Arabic. */
export const ar = {
  notAForm: 'لم يصل أي ملف.',
  choose: 'اختر ملفًا وأرسله مرة أخرى.',
  brokenOff: 'انقطع الاتصال قبل أن يصل الملف كله. لم يُحفظ شيء.',
  again: 'أرسل الملف مرة أخرى.',
}
