import type { Sentence } from '@lydhoer/words'

/** What is told to whoever starts the program, in either language. */
export const messages = {
  keyMissing: (file: string): Sentence => ({
    da: `Hovednøglen mangler, og uden den kan intet af det, der er gemt, åbnes; læg den tilbage i ${file}, eller sæt LYDHOER_KEY.`,
    en: `The master key is missing, and without it nothing that is stored can be opened; put it back into ${file}, or set LYDHOER_KEY.`,
  }),
  keyIsAnother: (place: string): Sentence => ({
    da: `Hovednøglen i ${place} er ikke den, som data er forseglet med; sæt den rigtige ind, for ellers kan intet åbnes.`,
    en: `The master key in ${place} is not the one that the data is sealed with; put in the right one, since otherwise nothing can be opened.`,
  }),
  noKey: (place: string): Sentence => ({
    da: `Det, der står i ${place}, er ikke en hovednøgle: den er 32 bytes, skrevet med hexadecimaler eller base64; lav en med openssl rand -base64 32.`,
    en: `What stands in ${place} is no master key: that is 32 bytes, written in hexadecimal or base64; make one with openssl rand -base64 32.`,
  }),
  listNotWritten: (file: string): Sentence => ({
    da: `Listen over tilbagetrækninger kan ikke skrives i ${file}; giv lov til det, eller vælg en anden fil i LYDHOER_WITHDRAWALS.`,
    en: `The list of withdrawals cannot be written in ${file}; allow it, or choose another file in LYDHOER_WITHDRAWALS.`,
  }),
  portTaken: (port: number): Sentence => ({
    da: `Port ${port} er optaget af et andet program; vælg en anden, for eksempel: PORT=${port + 1} npm start.`,
    en: `Port ${port} is taken by another program; choose another, for instance: PORT=${port + 1} npm start.`,
  }),
  portForbidden: (port: number): Sentence => ({
    da: `Port ${port} må dette program ikke bruge; vælg en fra 1024 og op, for eksempel: PORT=3000 npm start.`,
    en: `This program may not use port ${port}; choose one from 1024 up, for instance: PORT=3000 npm start.`,
  }),
  notThisMachine: (host: string): Sentence => ({
    da: `${host} i LYDHOER_HOST er ikke en adresse på denne maskine; brug 127.0.0.1, eller 0.0.0.0 for alle dens adresser.`,
    en: `${host} in LYDHOER_HOST is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all its addresses.`,
  }),
}
