/** How names of places and families end that are made of two ordinary words: «Kragelund», «Skovgaard», «Bakkehuset». */
export const placeTail =
  /(?:lund|lunden|gård|gården|gaard|bjerg|vang|vangen|toft|toften|rup|trup|by|borg|holm|skov|dal|dalen|bæk|kær|kjær|hus|huset|hjem|hjemmet|haven|have|parken|park|vænge|vænget|sted|lev|ager|mose|bakke|bakken|høj|højen|vig|næs|odde|strand|havn|port|led|dam|bro|krat|krattet|eng|engen|ø|sø|torv|torvet|plads|gade|vej|alle|allé|stræde|stien|kilde|krog|krogen|lyst|minde|ro|ly|bo)$/
