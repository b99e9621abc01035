// Plain HTML is valid HTML, by the recommended rules and those for accessibility.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { renderedViews } from './views.mjs';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Whose headings come before these, the page knows.
    'heading-level': 'off',
    'no-inline-style': 'off',
    // Outlook knows the space in a table by these alone.
    'no-deprecated-attr': 'off',
  },
});

const complaints = (html) =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );

describe('is valid', () => {
  for (const profile of ['content', 'full', 'email'])
    for (const { name, view, html } of renderedViews({ profile }))
      it(`${name}, ${profile}`, () => {
        const page = view === 'source-badge' ? `<p>Said ${html}.</p>` : html;
        assert.deepEqual(complaints(page), []);
      });

  it('and a fault would be found', () => {
    assert.deepEqual(complaints('<p><div>a</div></p>').length > 0, true);
  });
});
