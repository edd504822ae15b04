/** The ten county-level units; the high-tech zone is counted apart as the statistics do. */
import type { City } from '#declarations';

export const counties: City['counties'] = [
  { code: '230602', name: { zh: '萨尔图区', en: 'Sartu District' } },
  { code: '230603', name: { zh: '龙凤区', en: 'Longfeng District' } },
  { code: '230604', name: { zh: '让胡路区', en: 'Ranghulu District' } },
  { code: '230605', name: { zh: '红岗区', en: 'Honggang District' } },
  { code: '230606', name: { zh: '大同区', en: 'Datong District' } },
  { code: '230621', name: { zh: '肇州县', en: 'Zhaozhou County' } },
  { code: '230622', name: { zh: '肇源县', en: 'Zhaoyuan County' } },
  { code: '230623', name: { zh: '林甸县', en: 'Lindian County' } },
  { code: '230624', name: { zh: '杜尔伯特蒙古族自治县', en: 'Dorbod Mongol Autonomous County' } },
  { code: '230671', name: { zh: '大庆高新技术产业开发区', en: 'Daqing High-tech Zone' } },
];
