/** Who reads along, in Ukrainian. */
export const uk = {
  alone: 'Ніхто. Я читаю без інших',
  relative: 'Рідні або друг',
  mentor: 'Ментор',
  guardian: 'Опікун',
  sharedPhone: 'Інші можуть бачити мій телефон',
}
