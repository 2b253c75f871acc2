/** What was looked at, in Ukrainian. */
export const uk = {
  complaint: 'Прочитано вашу скаргу',
}
