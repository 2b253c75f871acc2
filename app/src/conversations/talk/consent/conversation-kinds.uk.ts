/** Kinds of conversation, in Ukrainian. */
export const uk = {
  firstMeeting: 'Перша розмова',
  followUp: 'Повторна розмова',
  planMeeting: 'Розмова про план',
  phone: 'Телефонна розмова',
  homeVisit: 'Візит додому',
  companyVisit: 'Візит на робоче місце',
  networkMeeting: 'Зустріч із кількома людьми',
}
