/** Kinds of people, in Ukrainian. */
export const uk = {
  citizen: 'мешканці',
  worker: 'працівники, що ведуть справи, і консультанти',
  broker: 'посередники знань',
  otherStaff: 'відділ виплат, приймальня та інші працівники',
  leader: 'керівники й політики',
  researcher: 'дослідники',
}
