import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The network that a request comes from: that of the socket or, behind a proxy of ours, the last one that it wrote down; what stands
 * before it, anybody can write. Of IPv6 the first 64 bits, which one subscriber has whole. Empty where there is no socket.
 */
export function remoteAddress(c: Context, { behindProxy }: { behindProxy: boolean }): string {
  const forwarded = behindProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return networkOf(forwarded || socketAddress(c));
}

const socketAddress = (c: Context): string =>
  c.env && 'incoming' in c.env ? (getConnInfo(c).remote.address ?? '') : '';

export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(bare)) return bare;
  const [before = '', after] = bare.split('::');
  const [head, tail] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros = after === undefined ? 0 : 8 - head!.length - tail!.length;
  const groups = [...head!, ...Array.from({ length: zeros }, () => '0'), ...tail!];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
