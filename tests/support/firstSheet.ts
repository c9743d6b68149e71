import readExcelFile from 'read-excel-file/node'

/** The rows of a workbook's first sheet, as a program that is not ours reads them. */
export const firstSheetOf = async (bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> =>
  (await readExcelFile(Buffer.from(bytes)))[0]?.data ?? []
