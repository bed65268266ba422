// Writes an Arrow stream file with every type that both sides know.
import { writeFileSync } from 'node:fs';
import * as arrow from 'apache-arrow';

const columns = {
  truth: [new arrow.Bool(), [true, null, false]],
  tiny: [new arrow.Int8(), [-128, null, 127]],
  small: [new arrow.Int16(), [-32768, null, 32767]],
  whole: [new arrow.Int32(), [-2147483648, null, 2147483647]],
  big: [new arrow.Int64(), [-(2n ** 63n), null, 2n ** 63n - 1n]],
  single: [new arrow.Float32(), [1.5, null, -0.25]],
  double: [new arrow.Float64(), [1.5, null, 1e300]],
  text: [new arrow.Utf8(), ['', null, 'grüße an alle 漢字']],
  wide: [new arrow.LargeUtf8(), ['short', null, 'a text of more than twelve bytes']],
  view: [new arrow.Utf8View(), ['twelve bytes', null, 'thirteen byte']],
  bytes: [new arrow.Binary(), [new Uint8Array([0, 255]), null, new Uint8Array(20).fill(7)]],
  date: [new arrow.DateDay(), [new Date('2024-02-29'), null, new Date('1969-12-31')]],
  moment: [new arrow.TimestampMicrosecond(), [1_700_000_000_000, null, -1000]],
  daytime: [new arrow.TimeMicrosecond(), [86_399_999_999n, null, 0n]],
  amount: [new arrow.Decimal(2, 20, 128), [new Uint32Array([12345, 0, 0, 0]), null, new Uint32Array(4).fill(0xffffffff)]],
  coded: [new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()), ['red', null, 'a rather long shade of green']],
  shortCoded: [new arrow.Dictionary(new arrow.Utf8(), new arrow.Int8()), ['one', 'two', 'one']],
  nothing: [new arrow.Null(), [null, null, null]],
};

function tableFrom(firstRow) {
  return new arrow.Table(Object.fromEntries(
    Object.entries(columns).map(([name, [type, values]]) => [name, arrow.vectorFromArray(values.slice(firstRow), type)]),
  ));
}

writeFileSync(process.argv[2], arrow.tableToIPC(tableFrom(0).concat(tableFrom(1)), 'stream'));
