/** What was looked at, in Ukrainian. */
export const uk = {
  sawWhoWorksWithYou: 'Переглянуто або виправлено, з ким ви працюєте',
}
