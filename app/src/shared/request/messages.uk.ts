/** What is said of a field, in Ukrainian. */
export const uk = {
  tooLong: (most: number) => `Забагато тексту. Скільки знаків можна: ${most}. Напишіть коротше.`,
  unusable: (field: string) => `Те, що в полі «${field}», не вдалося використати.`,
}
