import { expect } from '@open-wc/testing';
import { formatDate, parseDate } from '../../../src/facts/index.js';
import { es } from '../../../src/locales/es.js';

const { says } = es.attribution;
const date = (edtf: string) => formatDate(parseDate(edtf)!, es);

describe('Spanish', () => {
  it('tells who says it, through whom, and who denies it', () => {
    const via = ['Yonhap', 'El País'];
    expect(
      says({ who: 'los servicios secretos', stance: 'asserts', hedge: 'likely', via }),
    ).to.equal(
      'probablemente, según los servicios secretos, difundido por Yonhap, y a su vez por El País',
    );
    const denial = { who: 'el Kremlin', stance: 'denies', basis: 'on-record' } as const;
    expect(says({ ...denial, hedge: undefined, via: [] })).to.equal(
      'desmentido por el Kremlin (declaración pública)',
    );
  });

  it('tells dates with an article before a day alone', () => {
    expect(date('2024-10~')).to.equal('octubre de 2024 (aprox.)');
    expect(date('../2024-10-23')).to.equal('a más tardar el 23 de octubre de 2024');
    expect(date('../2024-10')).to.equal('a más tardar en octubre de 2024');
    expect(date('2024-10-08/..')).to.equal('desde el 8 de octubre de 2024');
    expect(date('2024-04/..')).to.equal('desde abril de 2024');
    expect(date('?2024-10-23')).to.equal('23 de octubre de 2024 (año\u00a0deducido)');
    expect(date('?2024-?10-23')).to.equal('23 de octubre de 2024 (año y mes\u00a0deducidos)');
    expect(date('Y-4004321')).to.equal('hace 4.004.321 años');
    expect(es.asOf(date('2024-10-23'))).to.equal('a fecha de 23 de octubre de 2024');
    expect(es.asOf(date('2024-04/..'))).to.equal('fecha: desde abril de 2024');
  });

  it('counts', () => {
    expect(es.badge.factsFrom(1)).to.equal('1 dato');
    expect(es.badge.factsFrom(21)).to.equal('21 datos');
    expect(es.badge.andOthers('el Kremlin', 1)).to.equal('el Kremlin y 1 fuente más');
    expect(es.badge.andOthers('el Kremlin', 2)).to.equal('el Kremlin y 2 fuentes más');
  });
});
