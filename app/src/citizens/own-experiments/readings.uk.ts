/** What was looked at, in Ukrainian. */
export const uk = {
  sawOwnExperiments: 'Переглянуто те, що ви пробуєте й показали',
}
