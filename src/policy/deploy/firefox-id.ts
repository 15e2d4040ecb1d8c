/** Hatcheck's id in every Firefox; browsers of Chromium's kind have another for each store and each folder. */
export const FIREFOX_ID = 'hatcheck@hatcheck.example';
