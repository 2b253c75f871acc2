/** What was looked at, in Ukrainian. */
export const uk = { sawFlipInvitation: 'Переглянуто, що вас запрошено на зустріч і що ви відповіли' }
