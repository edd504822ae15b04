/** Valid HTML, by html-validate; one line a fault. */
import { HtmlValidate } from 'html-validate';

const validate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off', // templates leave it where a part is not shown
    'void-style': 'off', // SVG closes its empty elements
    'no-inline-style': 'error',
    'long-title': 'off', // a Chinese sentence as a title is short to the eye
    'meta-refresh': 'off', // stands in noscript alone: scripts swap the main region instead
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    'prefer-native-element': 'off', // role="img" and role="group" stand on svg, which has no native twin
  },
});

export async function validateMarkup(markup: string): Promise<string[]> {
  const { results } = await validate.validateString(markup);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}
