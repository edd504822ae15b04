/** A warning sign: what shows in the lists when a family may fall back into poverty. */
import { yuan } from '#kernel';
import {
  type Edition,
  money,
  oneOff,
  type Parameters,
  type ParameterTerms,
  type Programme,
  programme,
} from '#policy';

type Declaration<P extends Parameters> = Pick<Programme<P>, 'id' | 'title' | 'parameters' | 'keeps'> & {
  editions(parameters: ParameterTerms<P>): readonly Omit<Edition, 'amount'>[];
};

/** Who is due nothing counts as not entitled, so a sign that shows is worth one fen. Nobody adds it up. */
const found = money(yuan(0.01));

/**
 * Declared like a programme of the household that gives nothing: its conditions are explained, run for a city, checked and written as
 * cases in the same ways. It stands apart from programmes, so that no rule, statement or total ever counts it.
 */
export const warningSign = <const P extends Parameters>({ editions, ...declared }: Declaration<P>) =>
  programme({
    ...declared,
    plan: [],
    of: 'household',
    gives: oneOff,
    asksFor: [],
    decidedBy: { zh: '乡镇（街道）评估', en: 'Assessed by the township' },
    editions: (parameters) => editions(parameters).map((edition): Edition => ({ ...edition, amount: found })),
  });
