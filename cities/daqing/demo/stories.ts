import type { Text } from '#kernel';
import type { NewPerson } from './settle-person.ts';

/** A household of the tour: its members are settled first, so that person 0 is the first of the first story. */
export type Story = {
  readonly id: 'autistic-child' | 'elderly-severe' | 'receives-nothing';
  readonly members: readonly NewPerson[];
  /** Index among the members of the person whose page is worth a look. */
  readonly about: number;
  readonly means: 'dibao' | 'near-dibao' | 'none';
  readonly why: Text;
};

export const stories: readonly Story[] = [
  {
    id: 'autistic-child',
    means: 'dibao',
    about: 1,
    members: [
      { name: '何秀芳', family: '何', female: true, age: 33, role: 'head' },
      {
        name: '何小满',
        family: '何',
        female: false,
        age: 6,
        role: 'child',
        disability: { category: 6, grade: 2 },
      },
    ],
    why: {
      zh: '六岁的何小满患孤独症，与母亲同住，家庭在低保，正在做康复训练：看几项待遇怎样同时成立。',
      en: 'He Xiaoman is six and autistic, lives with his mother on the minimum living guarantee and is in training: see how several benefits hold at once.',
    },
  },
  {
    id: 'elderly-severe',
    means: 'near-dibao',
    about: 0,
    members: [
      {
        name: '佟德山',
        family: '佟',
        female: false,
        age: 78,
        role: 'head',
        disability: { category: 4, grade: 1 },
      },
      { name: '关玉兰', family: '关', female: true, age: 76, role: 'spouse' },
    ],
    why: {
      zh: '七十八岁的佟德山肢体一级残疾，领着重度护理补贴；评估为失能后可就高改领失能老人补贴，是否需要长期照护还没有核实。',
      en: 'Tong Deshan is 78 with a physical disability of grade 1 and draws the nursing subsidy; assessed as dependent he may choose the higher one, and whether he needs long-term care is still to be asked.',
    },
  },
  {
    id: 'receives-nothing',
    means: 'dibao',
    about: 0,
    members: [
      {
        name: '于志远',
        family: '于',
        female: false,
        age: 46,
        role: 'head',
        disability: { category: 1, grade: 1 },
      },
    ],
    why: {
      zh: '四十六岁的于志远视力一级残疾，家庭在低保，应当享受两项补贴，却一分钱也没有领到。',
      en: 'Yu Zhiyuan is 46, blind, on the minimum living guarantee and entitled to both subsidies, yet receives neither.',
    },
  },
];

/** Index in the city of the person whom a story is about. */
export function personOf(id: Story['id']): number {
  let first = 0;
  for (const story of stories) {
    if (story.id === id) return first + story.about;
    first += story.members.length;
  }
  throw new Error(`No story is called ${id}.`);
}

/** How many persons and households belong to stories. */
export const storyPersons = stories.reduce((sum, { members }) => sum + members.length, 0);
