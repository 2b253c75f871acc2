export const uk = {
  keptMessages: {
    kept: (why: string) => `Це належить до вашої справи. ${why}`,
    undecided: 'Це належить до вашої справи. Комуна не вирішила, як довго це зберігатиметься.',
  },
}
