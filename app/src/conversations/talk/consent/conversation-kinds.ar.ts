/** Kinds of conversation, in Arabic. */
export const ar = {
  firstMeeting: 'المحادثة الأولى',
  followUp: 'محادثة متابعة',
  planMeeting: 'محادثة عن الخطة',
  phone: 'مكالمة هاتفية',
  homeVisit: 'زيارة في البيت',
  companyVisit: 'زيارة في مكان عمل',
  networkMeeting: 'لقاء مع عدة أشخاص',
}
