import { monthNumber } from '#kernel';
import { dayText, monthAt } from '../calendar.ts';
import { chanceOf } from '../chance.ts';
import { certificateIn, standings } from '../draw-certificates.ts';
import type { About, List } from '../list.ts';

const categoryWords = ['', '视力', '听力', '言语', '肢体', '智力', '精神', '多重'];
const gradeWords = ['', '一级', '二级', '三级', '四级'];
const stateWords = ['', '有效', '注销', '迁出', '冻结'];

/** How it stood when the list was sent. */
const then = ({ city, subject, period }: About) =>
  certificateIn(city.certificates, subject, {
    month: period,
    grade: city.population.people.grade[subject]!,
  })!;

/** All that were ever issued and are still kept, the cancelled ones among them; three months with what changed between them. */
export const certificates: List = {
  roster: 'certificates',
  monthsAgo: [2, 1, 0],
  sent: { form: 'csv', encoding: 'utf-8-bom' },
  who: ({ population: { people }, certificates: all }, period) => {
    const listed = new Int32Array(people.count);
    let count = 0;
    for (let person = 0; person < people.count; person++)
      if (certificateIn(all, person, { month: period, grade: 1 })) listed[count++] = person;
    return listed.subarray(0, count);
  },
  cells: {
    certificateNumber: (about) => {
      const { people } = about.city.population;
      return `${people.idNumber[about.subject]}${people.category[about.subject]}${then(about).grade}`;
    },
    category: ({ city, subject }) => categoryWords[city.population.people.category[subject]!]!,
    grade: (about) => gradeWords[then(about).grade]!,
    disabilities: (about) =>
      about.city.population.people.category[about.subject] === 7 ? several(about) : '',
    issuedOn: ({ city, subject }) => dayText(city.certificates.issued[subject]!),
    expiresOn: ({ city, subject }) => dayText(city.certificates.expires[subject]!),
    state: (about) => stateWords[then(about).standing]!,
    stateChangedOn: (about) => dayText(then(about).changed),
    reason,
  },
  mark: ({ city, subject, period }) => {
    const moved = city.certificates.standing[subject] === standings.movedOut;
    const now = monthAt(city.certificates.changed[subject]!) === monthNumber(period);
    return moved && now ? { kind: 'moved-away', expect: 'moved' } : undefined;
  },
};

/** The heaviest of the several grades is the certificate's own. */
function several(about: About): string {
  const chance = chanceOf(about.city.seed + about.subject, 'several');
  const first = chance.between(1, 6);
  const second = ((first + chance.below(5)) % 6) + 1;
  const { grade } = then(about);
  return `${categoryWords[first]}${gradeWords[grade]}、${categoryWords[second]}${gradeWords[Math.min(4, grade + chance.below(3))]}`;
}

function reason(about: About): string {
  const { standing, changed } = then(about);
  if (changed === 0) return '';
  if (standing === standings.valid) return '重新评定';
  if (standing === standings.movedOut) return '户籍迁往外市';
  if (standing === standings.frozen) return '逾期未换证';
  return about.city.deaths.has(about.subject) ? '死亡' : '经评定不再符合标准';
}
