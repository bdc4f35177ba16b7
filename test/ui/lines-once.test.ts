import { expect, test } from 'vitest';
import { layout } from '../../src/layout';
import { linesOnce, targetsOn } from '../../src/ui/lembar/targets';
import { returns } from '../generate';

test('arrows that share a connector are marked as the one line that they are, on the page that they reach', () => {
  const { pages, remarks } = layout(returns(19, 1, true));
  const label = String(remarks.find(({ code }) => code === 'connectors-shared')?.data.penghubung);
  const zones = pages.map((page) => targetsOn(page, { kind: 'penghubung', label, side: 'in' }));
  const arrows = (list: (typeof zones)[number]) => list.filter(({ kind }) => kind === 'arrow').length;
  expect([Math.max(...zones.map(arrows)), Math.max(...zones.map((one) => arrows(linesOnce(one))))]).toEqual([19, 1]);
  expect(zones.flatMap(linesOnce).filter(({ kind }) => kind === 'symbol')).toHaveLength(20);
});
