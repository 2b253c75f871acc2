/** How something is told outside, in Ukrainian. */
export const uk = {
  talk: 'Доповідь',
  film: 'Фільм',
  article: 'Стаття',
  visit: 'Візит до нас',
  media: 'Для газети, радіо чи телебачення',
}
