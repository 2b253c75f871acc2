export const easy = {
  paragraphs: [
    'Alle skal kunne bruge Lydhør. Du kan bruge det uden mus og på en lille skærm. Vi følger reglerne WCAG 2.2, AA.',
    'Et program leder efter fejl på alle sider.',
    'Der er noget, vi mangler: Nogle gange er der kun lyd. Så kan du bede om at få det skrevet ned.',
    'Er der noget, du ikke kan bruge? Sig det til kommunen. Den skal hjælpe dig på en anden måde.',
    'Du kan klage til Digitaliseringsstyrelsen. De holder øje med loven.',
  ],
}
