export const uk = {
  messages: {
    title: 'Увійти',
    lead: 'Lydhør – це місце, де розмови справді чують.',
    withMunicipality: 'Увійти через комуну',
    lost: 'Вхід було перервано. Почніть спочатку.',
  },
}
