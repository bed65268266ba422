// Prints every value of an Arrow stream file, one line per column and batch.
import { readFileSync } from 'node:fs';
import { RecordBatchReader, Type } from 'apache-arrow';

function whole(words) {
  let value = 0n;
  for (let i = words.length - 1; i >= 0; i--) value = (value << 32n) | BigInt(words[i]);
  return BigInt.asIntN(32 * words.length, value);
}

function show(column, row) {
  if (!column.isValid(row)) return 'null';
  const [data] = column.data;
  switch (column.type.typeId) {
    case Type.Dictionary:
      return show(data.dictionary, data.values[row]);
    case Type.Decimal: {
      const { stride } = data;
      return `${whole(data.values.subarray(stride * row, stride * (row + 1)))}`;
    }
    case Type.Date:
    case Type.Time:
    case Type.Timestamp:
      return `${data.values[row]}`;
    case Type.Binary:
    case Type.BinaryView:
      return Buffer.from(column.get(row)).toString('hex');
    default:
      return `${column.get(row)}`;
  }
}

const reader = RecordBatchReader.from(readFileSync(process.argv[2]));
for (const batch of reader) {
  for (const [index, field] of batch.schema.fields.entries()) {
    const column = batch.getChildAt(index);
    const cells = Array.from({ length: batch.numRows }, (_, row) => show(column, row));
    console.log(`${field.name}=${cells.join('|')}`);
  }
}
