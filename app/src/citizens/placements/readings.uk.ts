/** What was looked at, in Ukrainian. */
export const uk = { sawPlacement: 'Переглянуто вашу практику, години й те, що ви про них написали' }
