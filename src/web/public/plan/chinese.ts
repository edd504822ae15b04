import { html } from 'hono/html';
import type { Content, Html } from '../../components/index.ts';
import type { Language } from '../../language.ts';

/** Words of the plan, which are Chinese on English pages too. */
export const chinese = (language: Language, text: string): Content =>
  language === 'zh' ? text : (html`<span lang="zh-CN">${text}</span>` as Html);
