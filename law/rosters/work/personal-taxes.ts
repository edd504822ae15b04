import { column, idNumber, moneyColumn, personName, roster, yesNoColumn } from '#declarations';
import { incomeTaxLaw } from '../../bases-education-and-work.ts';

/** Holders who filed tax on services given in person or on earnings; whoever is not on it owes none. */
export const personalTaxes = roster({
  id: 'personal-taxes',
  title: { zh: '残疾人纳税和减免名册', en: 'Taxes of persons with disabilities' },
  owner: 'tax',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'monitoring'],
  basis: incomeTaxLaw,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['纳税人识别号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['纳税人姓名'] }),
    inPerson: yesNoColumn({ zh: '是否本人提供服务', en: 'Services given in person' }),
    vat: moneyColumn({ zh: '免税前增值税（元）', en: 'VAT before exemption' }),
    incomeTax: moneyColumn({
      zh: '减征前劳动所得个人所得税（元）',
      en: 'Income tax on earnings before relief',
    }),
    exempted: yesNoColumn({ zh: '是否免征增值税', en: 'VAT exempted' }),
    reduced: yesNoColumn({ zh: '是否减征个人所得税', en: 'Income tax reduced' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'incomeTax' },
  gives: {
    servesInPerson: column('inPerson'),
    vatOnServices: column('vat'),
    incomeTaxBeforeRelief: column('incomeTax'),
    'enrolled.own-services-vat-exemption': column('exempted'),
    'enrolled.earnings-tax-relief': column('reduced'),
  },
  absent: {
    servesInPerson: false,
    vatOnServices: 0,
    incomeTaxBeforeRelief: 0,
    'enrolled.own-services-vat-exemption': false,
    'enrolled.earnings-tax-relief': false,
  },
  keeps: ['B3.1.1-02'],
});
