import type { Transaction } from '#database';
import { type Day, type Month, monthNumber, type Text } from '#kernel';
import type { Secrets } from './needs.ts';
import { type LateDeath, listLateDeaths } from './register-deaths-store.ts';
import type { RowToKeep } from './row-store.ts';
import type { FileRead } from './stage-file.ts';

/** Says of each death before the list's month what it touches: months to compute again, household, wards, certificate. */
export async function tellLateDeaths(
  tx: Transaction,
  of: { stage: string; period: Day; read: FileRead; secrets: Secrets },
): Promise<RowToKeep[]> {
  const late = await listLateDeaths(tx, of.stage, of.period);
  return late.map((death) => ({
    sheet: death.sheet,
    row: death.row_number,
    outcome: 'good',
    subjectId: death.subject_id,
    rowKey: null,
    cells: of.secrets.seal(JSON.stringify(of.read.kept.cells(death.seq))),
    faults: [{ column: '', ...touched(death, of.period) }],
    candidates: [],
  }));
}

function touched(death: LateDeath, period: Day): Text {
  const months = monthNumber(period.slice(0, 7) as Month) - monthNumber(death.died_on.slice(0, 7) as Month);
  const also: (Text | false)[] = [
    death.household !== null && { zh: `家庭户 ${death.household}`, en: `household ${death.household}` },
    death.wards.length > 0 && {
      zh: `由其监护的 ${death.wards.join('、')}`,
      en: `wards: ${death.wards.join(', ')}`,
    },
    death.certificate && { zh: '有效的残疾人证', en: 'a valid certificate' },
  ];
  const touching = also.filter((one) => one !== false);
  const list = (language: 'zh' | 'en') =>
    touching.map((one) => one[language]).join(language === 'zh' ? '、' : ', ');
  return {
    zh: `死亡登记晚到：${death.died_on} 去世，早于名册月份 ${months} 个月。已导入；此后各月待遇需要重新计算。${touching.length > 0 ? `牵涉：${list('zh')}。` : ''}`,
    en: `A late death: on ${death.died_on}, ${months} months before the month of the list. Taken; the months since must be computed again.${touching.length > 0 ? ` Touches ${list('en')}.` : ''}`,
  };
}
