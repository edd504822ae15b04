import {
  column,
  dayColumn,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { familyDoctors as basis } from '../../bases-health-and-care.ts';

/** Who has a contract, who refused one, and who has a team in another place. */
export const familyDoctorContracts = roster({
  id: 'family-doctor-contracts',
  title: { zh: '家庭医生签约名册', en: 'Contracts with family doctors' },
  owner: 'health',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] }),
    team: optional(textColumn({ zh: '签约团队', en: 'Team' })),
    signedOn: optional(dayColumn({ zh: '签约日期', en: 'Signed on' })),
    signed: yesNoColumn({ zh: '是否签约', en: 'Has a contract' }),
    refused: yesNoColumn({ zh: '本人是否不愿签约', en: 'Refused' }),
    elsewhere: yesNoColumn({ zh: '是否已在外地签约', en: 'Has a contract elsewhere' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    refusesFamilyDoctor: column('refused'),
    familyDoctorElsewhere: column('elsewhere'),
    'enrolled.family-doctor': column('signed'),
  },
  absent: { refusesFamilyDoctor: false, familyDoctorElsewhere: false, 'enrolled.family-doctor': false },
  keeps: ['S3.1-01'],
});
