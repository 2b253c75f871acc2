export const uk = {
  messages: {
    title: 'Усе про мене',
    lead: 'Подивіться все, що тут є про вас. Візьміть це із собою або видаліть, що можна.',
    take: 'Узяти все із собою',
    takeLead:
      'Ви отримаєте один файл. Його можна відкрити на телефоні й роздрукувати. Подбайте, хто може його бачити.',
    asPage: 'Завантажити файл',
    dataLead: 'Його читатиме інша програма?',
    asData: 'Завантажити як дані (JSON)',
    nothing: 'Тут нічого немає.',
    see: (title: string) => `Подивитися: ${title}`,
    fileName: 'vse-pro-mene',
    fileTitle: (name: string) => `Усе про: ${name}`,
    made: (day: string, municipality: string) => `Завантажено ${day} з Lydhør, ${municipality}.`,
  },
}
