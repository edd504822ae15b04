/** Every component once, with long and short content: the page on which they are tested and looked at. */
import { html } from 'hono/html';
import { yuan } from '#kernel';
import type { Reading } from '../language.ts';
import { galleryCharts } from './gallery-charts.ts';
import { galleryFields } from './gallery-fields.ts';
import { galleryLists } from './gallery-lists.ts';
import { amount, type Html, notice, page, progress, section, stats, tag } from './index.ts';

type Say = (zh: string, en: string) => string;
export type Gallery = Reading & { readonly path: string; readonly wide: boolean; readonly wrong: boolean };

export function galleryPage({ language, theme, path, wide, wrong }: Gallery): Html {
  const say: Say = (zh, en) => ({ zh, en })[language];
  const errors = wrong
    ? {
        phone: say('请填写正确的电话号码', 'Enter a phone number'),
        kind: say('请选择哪里无法使用', 'Choose what cannot be used'),
      }
    : undefined;
  return page({
    language,
    theme,
    path,
    wide,
    errors,
    title: say('王某某本月应享 3 项，合计 ¥320.00', 'Wang receives 3 benefits this month, ¥320.00 in all'),
    lead: say(
      '另有 2 项可以申请；1 项缺信息：低保状态（民政局 9 月以来未报）。',
      '2 more can be applied for; 1 lacks a fact: whether the household receives dibao.',
    ),
    owner: say('大庆市残疾人联合会', "Daqing Disabled Persons' Federation"),
    area: say('萨尔图区', 'Saertu District'),
    account: {
      name: say('李某', 'Li'),
      role: say('区级经办', 'district officer'),
      href: '/me',
      signOut: '/sign-out',
    },
    moment: '2026-11-23 09:30',
    refreshSeconds: 600,
    menu: [
      { href: '/office', label: say('待办', 'Inbox') },
      { href: '/gallery', label: say('残疾人', 'Persons') },
      { href: '/months', label: say('月度发放', 'Months') },
      { href: '/plan', label: say('规划进展', 'The plan') },
    ],
    breadcrumbs: [
      { href: '/', label: say('首页', 'Home') },
      { href: '/gallery', label: say('残疾人', 'Persons') },
    ],
    footer: [
      { href: '/access', label: say('无障碍声明', 'Accessibility') },
      { href: '/privacy', label: say('隐私', 'Privacy') },
    ],
    body: html`${states(language, say)}${figures(language, say)}${galleryFields(language, say, errors)}${galleryLists(language, say, path)}${galleryCharts(language, say)}`,
  });
}

type Language = Gallery['language'];

const states = (language: Language, say: Say): Html => html`
  ${notice({ language, state: 'wait', title: say('低保状态尚未确认。', 'Whether the household receives dibao is not confirmed.'), body: html`<p>${say('民政局 9 月以来未报名册；在此之前按“尚不清楚”处理，不会停发。', 'No roster since September; nothing is stopped on what is not known.')}</p>` })}
  ${notice({ language, state: 'wrong', title: say('第 12 行 身份证号最后一位应为 X，收到 8。', 'Row 12: the identity number should end with X, 8 was received.') })}
  ${notice({ language, state: 'settled', title: say('申请已收到，编号 2026-0417。', 'Application 2026-0417 has been received.') })}
  ${notice({ language, state: 'plain', title: say('每月 15 日前发放到社会保障卡。', 'Paid to the social security card by the 15th.') })}
  <p>${tag('wait', say('待补材料', 'Papers missing'))} ${tag('wrong', say('退回', 'Returned'))} ${tag('settled', say('已发放', 'Paid'))} ${tag('plain', say('草稿', 'Draft'))}</p>`;

const figures = (language: Language, say: Say): Html =>
  section({
    title: say('本月', 'This month'),
    lead: say('每个数字都可以点开，看到它由哪些记录得来。', 'Each figure opens to the records behind it.'),
    body: html`${stats(
      [
        {
          label: say('应享人数', 'Persons entitled'),
          value: '12,408',
          unit: say('人', 'persons'),
          change: say('比上月多 96 人', '96 more than last month'),
          href: '/months',
        },
        {
          label: say('应发金额', 'Amount due'),
          value: '¥1,613,040.00',
          change: say('比上月多 ¥12,480.00', '¥12,480.00 more'),
        },
        { label: say('申领率', 'Take-up'), value: '96.4%' },
      ].map((one) => ({
        language,
        scope: say('萨尔图区', 'Saertu District'),
        moment: '2026-11-23 09:30',
        ...one,
      })),
    )}
    <p>${amount({ language, fen: yuan(130), per: say('每月', 'a month'), assumed: true })}</p>
    <p>${amount({ language, fen: yuan(3840), per: say('每年', 'a year'), large: true })}</p>
    ${progress({ language, id: 'run', label: say('正在核对名册', 'Matching the roster'), done: 41200, total: 67988, sentence: say('大约还需 2 分钟，可以离开本页。', 'About two minutes; you may leave this page.'), refresh: '/gallery' })}`,
  });
