import {
  always,
  choiceColumn,
  column,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { accessibleEnvironment } from '../../bases-rights.ts';

export const serviceDogs = roster({
  id: 'service-dogs',
  title: { zh: '导盲犬等服务犬登记名册', en: 'Registered service dogs' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'service'],
  basis: accessibleEnvironment,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '使用者身份证号', en: "User's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '使用者姓名', en: "User's name" }, { also: ['姓名'] }),
    dog: choiceColumn(
      { zh: '服务犬类别', en: 'Kind of dog' },
      { 导盲犬: 'guide', 导听犬: 'hearing', 辅助犬: 'assistance' },
    ),
    paper: optional(textColumn({ zh: '工作证号', en: 'Number of the working paper' })),
    fit: yesNoColumn({ zh: '免疫是否有效并佩戴标识', en: 'Vaccinated and marked' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    serviceDog: column('dog'),
    serviceDogFit: column('fit'),
    'enrolled.service-dog-access': always(true),
  },
  absent: { serviceDog: 'none', serviceDogFit: false, 'enrolled.service-dog-access': false },
  keeps: ['S1.5-09'],
});
