/** Which way codes to sign in take: the terminal of a demonstration city or of development, or the city's own sender. */
import { postCodes, printCodes, type SendCode } from '#access';
import type { Text } from '#kernel';
import type { Project } from './project.ts';

const terminal = 'terminal';

/** Undefined where nobody said how: a real city's codes do not fall into its log by themselves. */
export function codeSender(
  { sender, write, language }: Pick<Project, 'sender' | 'write' | 'language'>,
  { demonstration }: { demonstration: boolean },
): SendCode | undefined {
  if (sender && sender !== terminal) return postCodes(new URL(sender));
  if (!sender && !demonstration) return undefined;
  return printCodes(({ code, phoneEnd }) =>
    write(
      language === 'zh'
        ? `验证码 ${code}，发往尾号 ${phoneEnd} 的手机`
        : `code ${code} for phone ending ${phoneEnd}`,
    ),
  );
}

export function faultInSender({ sender }: Pick<Project, 'sender'>): Text | undefined {
  if (!sender || sender === terminal) return undefined;
  if (URL.canParse(sender) && /^https?:$/.test(new URL(sender).protocol)) return undefined;
  return {
    zh: 'HANDRAIL_SENDER 不是网址。请填短信发送服务的地址（https://…），或填 terminal 把验证码显示在终端。',
    en: 'HANDRAIL_SENDER is no address. Give that of your sender of short messages (https://…), or terminal to print codes here.',
  };
}
