/** What was looked at, in Ukrainian. */
export const uk = {
  citizenMeeting: 'Переглянуто сторінку вашої зустрічі',
}
