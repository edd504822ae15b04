import type { Text } from '#kernel';

type Trouble = { readonly title: Text; readonly said: Text };

export const trouble = {
  missing: {
    title: { zh: '没有找到这一页', en: 'Page not found' },
    said: {
      zh: '地址可能有误，或者您没有权限看到这条记录。请从首页查找；如果确信有这个人，请联系其所在县（区）残联。',
      en: 'The address may be wrong, or the record is not yours to see. Search from the home page; if you are sure that the person exists, ask the federation of the county.',
    },
  },
  forbidden: {
    title: { zh: '您的角色不能打开这一页', en: 'Your role may not open this page' },
    said: {
      zh: '如工作需要，请向本单位的系统管理员申请相应的角色。您没有做错什么，也没有任何内容被更改。',
      en: 'If your work needs it, ask your administrator for the role. You did nothing wrong, and nothing was changed.',
    },
  },
  stranger: {
    title: { zh: '这份表单没有提交', en: 'The form was not sent' },
    said: {
      zh: '提交不是从本系统的页面发出的，为安全起见没有处理。请返回原页面，重新填写后提交。',
      en: 'It did not come from a page of this system, so nothing was done. Go back to the page and send it again.',
    },
  },
  'too-large': {
    title: { zh: '提交的内容太大', en: 'Too much was sent' },
    said: { zh: '请减少内容后重新提交。', en: 'Send less and try again.' },
  },
  failed: {
    title: { zh: '这一页没能打开', en: 'This page could not be opened' },
    said: {
      zh: '是系统的问题，不是您的操作有误，已经保存的内容没有丢失。请稍后再试；如果仍不行，请把下面的编号告诉管理员。',
      en: 'The fault is ours, not yours, and nothing that was saved is lost. Try again later; if it still fails, tell your administrator this number.',
    },
  },
} as const satisfies Record<string, Trouble>;

export const numbered = (number: string): Text => ({ zh: `编号 ${number}`, en: `Number ${number}` });
export const homeLink: Text = { zh: '回到首页', en: 'Go to the home page' };
