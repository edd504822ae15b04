import type { Text } from '#kernel';

export const words = {
  title: { zh: '本人登录', en: 'Sign in for yourself' },
  lead: {
    zh: '看自己能享受什么、领了什么、申请办到了哪里。监护人用自己的身份证号登录。',
    en: 'See what you can have, what you receive and how far your applications are. A guardian signs in with their own identity number.',
  },
  number: { zh: '残疾人证号或身份证号', en: 'Certificate number or identity number' },
  numberHint: {
    zh: '残疾人证上的 20 位号码，或身份证上的 18 位号码',
    en: 'The 20 characters on your disability certificate, or the 18 on your identity card',
  },
  ask: { zh: '获取验证码', en: 'Send me a code' },
  noNumber: {
    zh: '请填写残疾人证号或身份证号',
    en: 'Enter your certificate number or your identity number',
  },
  wrongNumber: {
    zh: '这个号码不完整或有误。残疾人证号是 20 位，身份证号是 18 位，请对照证件再填一次。',
    en: 'This number is not complete or not right. A certificate number has 20 characters, an identity number 18: compare it with your card and enter it again.',
  },
  'too-many-for-number': {
    zh: '这个号码一小时内已经要过 5 次验证码。请一小时后再试；着急的话，请到村（社区）或乡镇（街道）找专职委员办理。',
    en: 'Five codes were asked for with this number within an hour. Try again in an hour; if it cannot wait, the worker of your village, community or township can help.',
  },
  'too-many-from-address': {
    zh: '从这个网络一小时内已经要过 30 次验证码。请一小时后再试，或换一个网络（例如手机流量）。',
    en: 'Thirty codes were asked for from this network within an hour. Try again in an hour, or from another network, such as your mobile.',
  },
  codeTitle: { zh: '输入验证码', en: 'Enter the code' },
  codeLead: {
    zh: '如果这个号码登记在册并留有手机号，6 位验证码已经发到那部手机，10 分钟内有效。',
    en: 'If this number is in the register with a telephone, a code of 6 digits is on its way to that telephone. It is good for 10 minutes.',
  },
  code: { zh: '验证码', en: 'Code' },
  codeHint: { zh: '短信里的 6 位数字', en: 'The 6 digits in the message' },
  enter: { zh: '登录', en: 'Sign in' },
  noCode: { zh: '请填写短信里的 6 位数字', en: 'Enter the 6 digits in the message' },
  'code-over': {
    zh: '这个验证码不能再用了：超过 10 分钟、试过 5 次、已经用过，或者又要过新的。请重新获取一个。',
    en: 'This code is no longer good: it is older than 10 minutes, was tried 5 times, was used, or a newer one was asked for. Ask for a new one.',
  },
  notCome: { zh: '没有收到验证码？', en: 'No code has come?' },
  notComeBody: {
    zh: '登记的手机号可能没有填或已经换了，残疾人证也可能已注销或换了新号。请到村（社区）或乡镇（街道）核对手机号；改好后就能登录。',
    en: 'The register may have no telephone of yours or an old one, or the certificate was cancelled or has a new number. Have the telephone checked in your village, community or township; then you can sign in.',
  },
  again: { zh: '重新获取验证码', en: 'Ask for a new code' },
  closed: { zh: '本市还没有开通本人登录', en: 'This city does not let citizens sign in yet' },
  closedBody: {
    zh: '请到村（社区）或乡镇（街道）查询和办理。不用登录也可以查一查能享受什么。',
    en: 'Ask in your village, community or township. What you could have can be seen without signing in.',
  },
  invite: { zh: '您是残疾人本人或监护人？', en: 'A person with a disability, or a guardian?' },
  inviteBody: {
    zh: '用残疾人证号或身份证号，加手机验证码登录，不用密码。',
    en: 'Sign in with your certificate or identity number and a code to your telephone, without a password.',
  },
} as const satisfies Record<string, Text>;

export const wrongCode = (left: number): Text => ({
  zh: `验证码不对，还可以试 ${left} 次。请对照最新一条短信。`,
  en: `The code is not right; ${left} ${left === 1 ? 'try is' : 'tries are'} left. Compare it with the newest message.`,
});
