import { column, idNumber, personName, roster, textColumn, yesNoColumn } from '#declarations';
import { clause, plan } from '../../bases.ts';

/** What the operators report to the federation: which holders use an app of the list. */
export const listedAppAccounts = roster({
  id: 'listed-app-accounts',
  title: { zh: '助残公益类应用流量减免名册', en: 'Accounts with apps of the list' },
  owner: 'federation',
  every: 'month',
  silentAfterDays: 62,
  covers: 'all',
  purpose: ['determination', 'monitoring'],
  basis: clause(plan, '专栏2-一-4'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '机主身份证号', en: "Subscriber's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '机主姓名', en: "Subscriber's name" }, { also: ['姓名'] }),
    app: textColumn({ zh: '应用名称', en: 'App' }),
    listed: yesNoColumn({ zh: '是否在应用名录内', en: 'The app is on the list' }),
    relieved: yesNoColumn({ zh: '是否已减免流量', en: 'Data is free' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { usesListedApp: column('listed'), 'enrolled.listed-app-relief': column('relieved') },
  absent: { usesListedApp: false, 'enrolled.listed-app-relief': false },
  keeps: ['B2.1.4-02'],
});
