/** What people answer a consultation in, by its name. Spreadsheets and packages are for importing. */
export const isReturned = ({ name }: { readonly name: string }): boolean =>
  /\.(docx|docm|doc|odt|rtf|pdf|txt|eml|msg)$/i.test(name)
