/** What an own business costs and what is taxed of it. Lists of the federation and of the tax office give it. */
import { moneyFact, yesNo } from '#policy';

const ofBusiness = { most: 100_000_000 } as const;

export const ownBusinessFacts = {
  businessRent: moneyFact(
    { zh: '上年经营场所租金', en: 'Rent of the business place paid last year' },
    ofBusiness,
  ),
  inRentFreeBase: yesNo({
    zh: '在免租金的孵化基地经营',
    en: 'The business stands in a base that takes no rent',
  }),
  startUpEquipment: moneyFact(
    { zh: '创业设施设备购置费用', en: 'Equipment bought for the own business' },
    ofBusiness,
  ),
  sellsOnline: yesNo({ zh: '通过网络创业', en: 'The business is run over the internet' }),
  internetFees: moneyFact(
    { zh: '上年经营用网络资费', en: 'Internet fees of the business last year' },
    ofBusiness,
  ),
  reliefOnBusinessLine: yesNo({
    zh: '经营用线路与资费优惠为同一线路',
    en: 'The business uses the line on which fees are relieved',
  }),
  /** Hired hands do the work otherwise, and the exemption does not reach it. */
  servesInPerson: yesNo({ zh: '由本人提供服务', en: 'The person gives the services in person' }),
  vatOnServices: moneyFact(
    { zh: '上年本人服务免税前增值税', en: 'VAT on own services last year before any exemption' },
    ofBusiness,
  ),
  /** Of wages, business and work; income from property and capital is left out. */
  incomeTaxBeforeRelief: moneyFact(
    { zh: '上年劳动所得减征前个人所得税', en: 'Income tax on earnings last year before any relief' },
    ofBusiness,
  ),
} as const;
