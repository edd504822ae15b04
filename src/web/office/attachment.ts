import type { Context } from 'hono';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
} as const;

/** A file to keep, never to open within our pages; its name may be Chinese. */
export function attachment(
  c: Context,
  { fileName, content }: { readonly fileName: string; readonly content: Buffer },
): Response {
  const type = types[fileName.split('.').at(-1) as keyof typeof types];
  const plain = fileName.replaceAll(/[^\w.-]+/g, '_');
  return c.body(new Uint8Array(content), 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'Content-Length': String(content.length),
  });
}
