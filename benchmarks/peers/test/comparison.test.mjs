import assert from 'node:assert/strict';
import test from 'node:test';
import { difference, sameValue } from '../comparison.mjs';

test('counts, keys and money must be equal to the last digit', () => {
  assert.ok(!sameValue('5000000', '5000001'));
  assert.ok(!sameValue('123456789012.34', '123456789012.35'));
  assert.ok(sameValue('0.50', '.50'));
  assert.ok(sameValue('-0.00', '0.00'));
  assert.ok(!sameValue('-1', '1'));
});

test('averages may have another scale or another last digit', () => {
  assert.ok(sameValue('0.049985', '0.04998529583839761'));
  assert.ok(!sameValue('0.049986', '0.04998529583839761'));
  assert.ok(sameValue('25.5058', '25.505793613154434'));
  assert.ok(!sameValue('25.5059', '25.505793613154434'));
  assert.ok(sameValue('38255.138484656854', '38255.138484656860'));
  assert.ok(sameValue('1e3', '1000.0000001'));
  assert.ok(!sameValue('25.4', '25.505793613154434'));
});

test('texts and NULL are not numbers', () => {
  assert.ok(!sameValue('a', 'b'));
  assert.ok(!sameValue(null, '0'));
  assert.ok(!sameValue('', null));
  assert.ok(!sameValue('1992-01-01', '1992-01-02'));
  assert.ok(sameValue(null, null));
});

test('the order of rows does not count', () => {
  assert.equal(difference([['a', '1'], ['b', '2']], [['b', '2'], ['a', '1']]), undefined);
  // Numbers that differ within the tolerance sort in another order on each side.
  assert.equal(difference([['1.00000001', '7'], ['1.00000002', '3']], [['1.000000011', '3'], ['1.000000012', '7']]), undefined);
});

test('how often a row stands there counts', () => {
  assert.match(difference([['a'], ['a'], ['b']], [['a'], ['b'], ['b']]), /no row \["a"\]/);
  assert.match(difference([['a']], [['a'], ['a']]), /2 rows instead of 1/);
  assert.match(difference([['a', '1'], ['a', '2']], [['a', '2'], ['a', '2']]), /no row \["a","1"\], but/);
});
