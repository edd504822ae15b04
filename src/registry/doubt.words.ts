import type { Text } from '#kernel';

type Names = { written: string; registered: string };

/** Why a row waits for a person, and what the person can do. */
export const say = {
  duplicate: {
    zh: '与本文件中前面一行完全相同，只算一次。不用处理。',
    en: 'The same as an earlier row of this file; it counts once. Nothing needs to be done.',
  },
  twice: {
    zh: '本文件中有几行是同一个号码，内容却不同，都没有导入。请核对哪一行是对的，选定后其余作废。',
    en: 'Several rows of this file have this number and say different things; none was taken. Choose the right one and drop the others.',
  },
  notRegistered: {
    zh: '登记库里没有这个号码。请核对号码；如果此人确应登记，请先在人口基础名册中补登。',
    en: 'The register does not know this number. Check it; if the person should be registered, the list of residents must say so first.',
  },
  noHousehold: {
    zh: '此人在登记库里没有所属家庭户。请先在人口基础名册中补登户号。',
    en: 'The register knows no household of this person. The list of residents must give it first.',
  },
  twoSpellings: ({ written, registered }: Names): Text => ({
    zh: `同一个号码有两种写法：名册写“${written}”，登记库是“${registered}”。请确认是否同一人。`,
    en: `One number, two spellings: the list says ${written}, the register ${registered}. Say whether they are one person.`,
  }),
  otherName: ({ written, registered }: Names): Text => ({
    zh: `号码相同而姓名不同：名册写“${written}”，登记库是“${registered}”。请核对号码是不是填错了人。`,
    en: `The number is that of ${registered}, the name is ${written}. Check whether the number is somebody else's.`,
  }),
  likeAnother: ({ written }: Names): Text => ({
    zh: `登记库里同村已有同名、同日出生的“${written}”，号码却不同。请确认是同一人改了号码，还是另一个人。`,
    en: `The register has a ${written} of the same village and day of birth under another number. Say whether it is the same person.`,
  }),
  hadDied: (on: string): Text => ({
    zh: `登记库显示此人已于 ${on} 去世。这一行已照常导入；请核实是否应停止。`,
    en: `The register says that this person died on ${on}. The row was taken; check whether it should end.`,
  }),
  nearNumber: { zh: '号码只差一位，姓名相符', en: 'One digit apart, and the name agrees' },
  sameNameAndBirth: {
    zh: '同名，出生日期相同或只差一位',
    en: 'Same name; the day of birth is the same or one digit apart',
  },
  sameNumber: { zh: '号码相同', en: 'The same number' },
  sameNameAndVillage: { zh: '同村、同名、同日出生', en: 'Same village, name and day of birth' },
} as const;
