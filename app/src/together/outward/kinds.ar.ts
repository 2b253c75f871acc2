/** How something is told outside, in Arabic. */
export const ar = {
  talk: 'محاضرة',
  film: 'فيلم',
  article: 'مقال',
  visit: 'زيارة لدينا',
  media: 'للصحف أو الإذاعة أو التلفزيون',
}
