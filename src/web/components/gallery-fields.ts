/** The form of the gallery: every control, two of them wrong when asked. */
import { html } from 'hono/html';
import type { Language } from '../language.ts';
import {
  actions,
  button,
  buttonLink,
  checkboxes,
  dayField,
  type Errors,
  fileField,
  form,
  type Html,
  monthField,
  radios,
  section,
  select,
  textArea,
  textField,
} from './index.ts';

type Say = (zh: string, en: string) => string;

export const galleryFields = (language: Language, say: Say, errors: Errors | undefined): Html =>
  section({
    title: say('报告公共场所的障碍', 'Report an obstacle'),
    body: form({
      multipart: true,
      carries: { key: '7f3c' },
      body: html`
        ${radios({
          language,
          name: 'kind',
          label: say('哪里无法使用？', 'What cannot be used?'),
          value: '',
          error: errors?.['kind'],
          options: [
            {
              value: 'ramp',
              label: say('坡道', 'Ramp'),
              hint: say('包括太陡、被占用', 'Also too steep, or blocked'),
            },
            { value: 'lift', label: say('电梯', 'Lift') },
          ],
        })}
        ${textField({ language, name: 'phone', type: 'tel', width: 20, autocomplete: 'tel', label: say('您的电话', 'Your phone'), hint: say('仅用于修复后通知您', 'Only to tell you when it is repaired'), value: '12', error: errors?.['phone'] })}
        ${textField({ language, name: 'price', inputMode: 'decimal', width: 10, prefix: '¥', label: say('自付金额（元）', 'Paid by yourself (yuan)'), value: '120.00', optional: true })}
        ${checkboxes({
          language,
          name: 'need',
          label: say('您需要哪些帮助？', 'What help do you need?'),
          values: ['visit'],
          options: [
            { value: 'visit', label: say('上门办理', 'A visit at home') },
            { value: 'sign', label: say('手语翻译', 'Sign language') },
          ],
        })}
        ${radios({
          language,
          name: 'agree',
          label: say('是否由监护人代办？', 'Does a guardian act for you?'),
          value: 'no',
          inline: true,
          options: [
            { value: 'yes', label: say('是', 'Yes') },
            { value: 'no', label: say('否', 'No') },
          ],
        })}
        ${select({
          language,
          name: 'county',
          label: say('所在区县', 'County'),
          value: '',
          options: [
            { value: '230602', label: say('萨尔图区', 'Saertu District') },
            { value: '230624', label: say('杜尔伯特蒙古族自治县', 'Dorbod Mongol Autonomous County') },
          ],
        })}
        ${dayField({ language, name: 'birth', label: say('出生日期', 'Date of birth'), value: '1954-03-08' })}
        ${monthField({ language, name: 'month', label: say('从哪个月起', 'From which month'), value: '2026-11' })}
        ${fileField({ language, name: 'photo', label: say('照片', 'Photograph'), accept: '.jpg,.png', optional: true })}
        ${textArea({ language, name: 'story', label: say('发生了什么？', 'What happened?'), value: '<b>', rows: 4 })}
        ${actions(button({ text: say('提交', 'Send') }), buttonLink({ text: say('存为草稿', 'Save as draft'), kind: 'secondary', href: '/draft' }), button({ text: say('撤回申请', 'Withdraw'), kind: 'warning' }))}`,
    }),
  });
