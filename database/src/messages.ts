import type { Messages } from '@lydhoer/words'

const da = {
  lost: 'Forbindelsen til databasen blev afbrudt. Prøv igen om lidt; det gør ingen skade at trykke en gang til.',
  busy: 'Der er travlt lige nu. Prøv igen om lidt; det gør ingen skade at trykke en gang til.',
  locked: 'En anden er i gang med det samme lige nu. Prøv igen om lidt.',
  slow: 'Det tog for lang tid, så det blev stoppet, og intet er ændret. Prøv igen om lidt.',
  full: 'Der er ikke plads til mere på serverens disk. Intet er ændret. Sig det til den, der passer Lydhør hos jer.',
}

export const messages: Messages<typeof da> = {
  da,
  en: {
    lost: 'The connection to the database was broken. Try again in a moment; pressing once more does no harm.',
    busy: 'It is busy right now. Try again in a moment; pressing once more does no harm.',
    locked: 'Somebody else is doing the same thing right now. Try again in a moment.',
    slow: 'That took too long, so it was stopped, and nothing has been changed. Try again in a moment.',
    full: 'There is no more room on the server’s disk. Nothing has been changed. Tell whoever looks after Lydhør where you work.',
  },
}
