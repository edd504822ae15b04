/** How a programme goes with others, as a sentence about the programme that declares it. */
import type { Text } from '#kernel';
import type { Relation } from '#policy';

type TitleOf = (programmeId: string) => Text;

export function relationWords(relation: Relation, titleOf: TitleOf): Text {
  switch (relation.kind) {
    case 'concurrent':
      return about(titleOf(relation.with), '可与', '同时享受', 'goes together with', '');
    case 'exclusive':
      return about(titleOf(relation.by), '已享受', '的不再享受', 'is not given to those who receive', '');
    case 'choose-higher':
      return about(titleOf(relation.with), '与', '就高享受一项', 'or', ', whichever is higher');
    case 'top-up':
      return about(titleOf(relation.to), '只补足', '不足的部分', 'pays only what is left open by', '');
    case 'not-counted':
      return about(titleOf(relation.for), '审核', '时不计入收入', 'does not count as income for', '');
    case 'counted':
      return about(titleOf(relation.for), '审核', '时计入收入', 'counts as income for', '');
    case 'payer-order':
      return about(titleOf(relation.after), '在', '支付之后计算', 'is worked out after what is paid by', '');
    case 'opener':
      return about(
        either(relation.by.map(titleOf)),
        '享受',
        '的才能享受',
        'is only for those who receive',
        '',
      );
    case 'grace':
      return about(titleOf(relation.during), '在', '期间继续享受', 'goes on during', '');
    case 'once':
      return onceWords(relation);
    case 'class-limit':
      return { zh: '同类在使用年限内只享受一次', en: 'once in the service life of a class' };
    case 'cap':
      return about(
        relation.over,
        '总额不超过',
        '的规定比例',
        'all together cost no more than a set share of',
        '',
      );
  }
}

const about = (other: Text, before: string, after: string, enBefore: string, enAfter: string): Text => ({
  zh: `${before}${other.zh}${after}`,
  en: `${enBefore} ${other.en}${enAfter}`,
});

const either = (titles: readonly Text[]): Text => ({
  zh: titles.map(({ zh }) => zh).join('或'),
  en: titles.map(({ en }) => en).join(' or '),
});

const onceWords = ({ per, within }: Extract<Relation, { kind: 'once' }>): Text =>
  within
    ? { zh: `${within} 个月内不重复享受（${per.zh}）`, en: `not again within ${within} months (${per.en})` }
    : { zh: `不重复享受（${per.zh}）`, en: `not again (${per.en})` };
