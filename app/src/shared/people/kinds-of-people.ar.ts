/** Kinds of people, in Arabic. */
export const ar = {
  citizen: 'مواطنون',
  worker: 'موظفون مسؤولون عن الملفات ومستشارون',
  broker: 'وسطاء المعرفة',
  otherStaff: 'موظفون من قسم المال والاستقبال والإدارة',
  leader: 'مديرون وسياسيون',
  researcher: 'باحثون',
}
