import { expect } from '@open-wc/testing';
import { define } from '../../../src/page/define.js';

describe('define', () => {
  it('registers an element', () => {
    class Gauge extends HTMLElement {}
    define('test-gauge', Gauge);
    expect(document.createElement('test-gauge')).to.be.instanceOf(Gauge);
  });

  it('leaves a tag to whoever took it first', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('test-taken', First);
    define('test-taken', Second);
    define('test-taken', First);
    expect(customElements.get('test-taken')).to.equal(First);
  });

  it('never throws: for a class that has a tag, for a tag that is none', () => {
    class Twice extends HTMLElement {}
    define('test-once', Twice);
    define('test-twice', Twice);
    define('nohyphen', class extends HTMLElement {});
    expect(customElements.get('test-twice')).to.equal(undefined);
    expect(customElements.get('nohyphen')).to.equal(undefined);
  });
});
