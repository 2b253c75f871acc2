/** What was looked at, in Ukrainian. */
export const uk = {
  sawGrants: 'Переглянуто, про що попросили для вас поза звичним',
  sawGrantToDecide: 'Прочитано ваше бажання, щоб відповісти «так» чи «ні»',
}
