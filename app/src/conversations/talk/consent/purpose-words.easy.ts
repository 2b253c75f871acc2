/** What a yes covers, in Danish that is easy to read. */
export const easy = {
  may: { teaching: 'Andre må lære af et stykke', quote: 'Andre må bruge dine ord uden dit navn' },
  mayNot: { teaching: 'Andre må ikke lære af et stykke', quote: 'Andre må ikke bruge dine ord' },
}
