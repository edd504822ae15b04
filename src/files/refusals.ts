import { FileRefused } from './table.ts';

/** One sentence for each way in which a whole file is refused; `where` is a sheet, a part or a line in both languages. */
export const refusals = {
  empty: (name: string) =>
    new FileRefused('empty', {
      zh: `文件“${name}”里没有内容。请确认导出成功后重新上传。`,
      en: `The file “${name}” is empty. Export it again and upload it.`,
    }),
  noHeader: (name: string) =>
    new FileRefused('no-header', {
      zh: `文件“${name}”里没有找到标题行。请保留写有“姓名”“身份证号”等列名的那一行。`,
      en: `No row of titles was found in “${name}”. Keep the row that names the columns.`,
    }),
  notATable: (name: string) =>
    new FileRefused('not-a-table', {
      zh: `文件“${name}”不是表格。请上传 .xlsx 或 .csv 文件。`,
      en: `“${name}” is not a table. Upload an .xlsx or .csv file.`,
    }),
  oldExcel: (name: string) =>
    new FileRefused('old-excel', {
      zh: `文件“${name}”是旧版 Excel（.xls）格式。请用 Excel 或 WPS 打开，另存为 .xlsx 或 .csv 后再上传。`,
      en: `“${name}” is in the old Excel format (.xls). Open it in Excel or WPS, save it as .xlsx or .csv and upload that.`,
    }),
  encrypted: (name: string) =>
    new FileRefused('encrypted', {
      zh: `文件“${name}”设有密码，无法读取。请去掉密码，另存为 .xlsx 或 .csv 后再上传。`,
      en: `“${name}” is protected by a password. Save it without one as .xlsx or .csv and upload that.`,
    }),
  otherOfficeFile: (name: string) =>
    new FileRefused('other-office-file', {
      zh: `文件“${name}”不是 .xlsx 表格（可能是文档、压缩包、.xlsb、.ods 或网页）。请打开后另存为 .xlsx 或 .csv 再上传。`,
      en: `“${name}” is not an .xlsx table (perhaps a document, an archive, .xlsb, .ods or a web page). Save it as .xlsx or .csv and upload that.`,
    }),
  damaged: (name: string, where: { zh: string; en: string }) =>
    new FileRefused('damaged', {
      zh: `文件“${name}”已损坏或不完整（${where.zh}），一行也没有导入。请重新导出或重新传送后再上传。`,
      en: `“${name}” is damaged or incomplete (${where.en}). Export or send it again, then upload it.`,
    }),
  tooLarge: (name: string, megabytes: number) =>
    new FileRefused('too-large', {
      zh: `文件“${name}”超过 ${megabytes} MB。请按区县或按月拆成几个文件上传。`,
      en: `“${name}” is larger than ${megabytes} MB. Split it, by county or month, and upload the parts.`,
    }),
  tooManyColumns: (name: string, where: { zh: string; en: string }, columns: number) =>
    new FileRefused('too-many-columns', {
      zh: `文件“${name}”${where.zh}超过 ${columns} 列。请只保留名册需要的列。`,
      en: `“${name}” has more than ${columns} columns (${where.en}). Keep only the columns that the roster needs.`,
    }),
  tooManyRows: (name: string, rows: number) =>
    new FileRefused('too-many-rows', {
      zh: `文件“${name}”超过 ${rows} 行。请拆成几个文件上传。`,
      en: `“${name}” has more than ${rows} rows. Split it and upload the parts.`,
    }),
  bomb: (name: string) =>
    new FileRefused('bomb', {
      zh: `文件“${name}”解压后大得不正常，为安全起见没有打开。请用 Excel 或 WPS 打开原件，另存为新的 .xlsx 或 .csv 后再上传。`,
      en: `“${name}” unpacks to an abnormal size and was not opened. Open the original in Excel or WPS, save it anew and upload that.`,
    }),
  unsafe: (name: string) =>
    new FileRefused('unsafe', {
      zh: `文件“${name}”含有表格不该有的内容（外部实体、过深的嵌套或重名的部分），为安全起见没有打开。请另存为新的 .xlsx 或 .csv 后再上传。`,
      en: `“${name}” holds what no table needs (entities, deep nesting or parts of the same name) and was not opened. Save it anew as .xlsx or .csv and upload that.`,
    }),
  tooSlow: (name: string, seconds: number) =>
    new FileRefused('too-slow', {
      zh: `文件“${name}”读了 ${seconds} 秒还没有读出下一批，已停止。请删去多余的工作表和格式，另存为 .csv 后再上传。`,
      en: `“${name}” gave nothing more for ${seconds} seconds and reading was stopped. Remove spare sheets and formats, save it as .csv and upload that.`,
    }),
  tooMuchMemory: (name: string) =>
    new FileRefused('too-much-memory', {
      zh: `文件“${name}”占用的内存太多，已停止读取。请删去多余的工作表和格式，另存为 .csv 后再上传。`,
      en: `“${name}” needs too much memory and reading was stopped. Remove spare sheets and formats, save it as .csv and upload that.`,
    }),
  notReadable: (name: string) =>
    new FileRefused('not-readable', {
      zh: `文件“${name}”无法读取。请重新上传；如果仍然不行，请另存为 .csv 再试。`,
      en: `“${name}” cannot be read. Upload it again; if that fails, save it as .csv and try that.`,
    }),
};
