/** Children who were diagnosed or assessed. Of a child who is not on it, what training would suit stays unknown. */
import {
  choiceColumn,
  column,
  idNumber,
  numberColumn,
  optional,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { childRehabilitation } from '../../bases-services.ts';

export const childrenInRehabilitation = roster({
  id: 'children-in-rehabilitation',
  title: { zh: '残疾儿童康复评估和救助名册', en: 'Children assessed for rehabilitation' },
  owner: 'federation',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: childRehabilitation,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '儿童身份证号', en: "Child's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '儿童姓名', en: "Child's name" }, { also: ['姓名'] }),
    diagnosed: yesNoColumn({ zh: '是否经定点机构诊断', en: 'Diagnosed by a designated hospital' }),
    kind: optional(
      choiceColumn(
        { zh: '适应训练类别', en: 'Kind of training' },
        {
          视力: 'visual',
          听力言语: 'hearing-speech',
          听力: 'hearing-speech',
          言语: 'hearing-speech',
          肢体: 'physical',
          智力: 'intellectual',
          孤独症: 'autism',
          自闭症: 'autism',
          不适合: 'none',
        },
        { also: ['康复类别'] },
      ),
    ),
    permit: yesNoColumn({ zh: '是否持本市居住证', en: 'Has a residence permit' }),
    place: choiceColumn(
      { zh: '训练地点', en: 'Where the child trains' },
      { 本市: 'city', 外地: 'elsewhere', 异地: 'elsewhere', 未在训: 'none' },
    ),
    daysElsewhere: optional(numberColumn({ zh: '当月异地训练天数', en: 'Days trained elsewhere' })),
    aided: yesNoColumn({ zh: '是否享受训练救助', en: 'Receives aid for training' }),
    livingSubsidy: yesNoColumn({ zh: '是否享受异地生活补贴', en: 'Receives the living subsidy' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    diagnosedByHospital: column('diagnosed'),
    trainingIndication: column('kind'),
    residencePermit: column('permit'),
    trainingPlace: column('place'),
    daysTrainedElsewhere: column('daysElsewhere'),
    'enrolled.child-training': column('aided'),
    'enrolled.training-elsewhere-subsidy': column('livingSubsidy'),
  },
  absent: {
    diagnosedByHospital: false,
    residencePermit: false,
    trainingPlace: 'none',
    daysTrainedElsewhere: 0,
    'enrolled.child-training': false,
    'enrolled.training-elsewhere-subsidy': false,
  },
  keeps: ['B5.2-03', 'S3.2-03'],
});
