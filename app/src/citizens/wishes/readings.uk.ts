/** What was looked at, in Ukrainian. */
export const uk = {
  sawWishes: 'Перегляд ваших бажань',
  sawOwnFinds: 'Перегляд місць, які ви знайшли самі',
  sawWhoseOrder: 'Перегляд того, хто ви, і того, чим ви поділилися',
}
