export const uk = {
  keptMessages: {
    undecided: 'Це належить до вашої справи. Комуна не вирішила, як довго це зберігатиметься.',
  },
}
