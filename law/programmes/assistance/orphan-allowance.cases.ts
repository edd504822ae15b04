import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { orphanAllowance } from './orphan-allowance.ts';

export default cases({
  of: orphanAllowance,
  offers: exampleOffers,
  base: { ...fortyAndSevere, bornOn: '2010-08-02', orphanKind: 'orphan', inWelfareInstitution: false },
  rows: [
    ['raised in a family', '2024-08', {}, yuan(1000)],
    ['raised in an institution', '2024-08', { inWelfareInstitution: true }, yuan(1500)],
    ['with or without a certificate', '2024-08', { certificateValid: false }, yuan(1000)],
    ['the month of the eighteenth birthday', '2028-08', {}, yuan(1000)],
    ['the month after', '2028-09', {}, 'not-entitled'],
    ['not an orphan', '2024-08', { orphanKind: 'none' }, 'not-entitled'],
    ['where the child lives is not known', '2024-08', { inWelfareInstitution: undefined }, 'undecided'],
    ['whether it is an orphan is not known', '2024-08', { orphanKind: undefined }, 'undecided'],
  ],
});
