using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements;
using MatViewDb.MySql.Rows;

namespace MatViewDb.Frontend.Wire;

/// <summary>Writes the rows of batches; which reader fits a column is decided once per batch.</summary>
internal sealed unsafe class BatchEncoder(IReadOnlyList<ResultField> columns)
{
    private const int RowsBetweenChecks = 16;

    private readonly Source[] _sources = new Source[columns.Count];
    private readonly int[] _nested = [.. Enumerable.Range(0, columns.Count).Where(i => columns[i].Type.IsNested)];

    public void Write(RecordBatch batch, RowWriter rows) => Write(batch, 0, batch.RowCount, rows);

    /// <summary>Writes rows [start, start + count) of a batch.</summary>
    public void Write(RecordBatch batch, int start, int count, RowWriter rows)
    {
        if (_nested.Length > 0)
        {
            WriteNested(batch, start, count, rows);
            return;
        }

        for (var i = 0; i < _sources.Length; i++) _sources[i] = Source.Of(batch[i], columns[i].Type);
        WriteRows(start, count, rows);
    }

    // Nested values go out as their text.
    private void WriteNested(RecordBatch batch, int start, int count, RowWriter rows)
    {
        using var part = batch.Slice(start, count, MemoryTracker.Process);
        var texts = Array.ConvertAll(_nested, at => NestedTexts.Of(part[at], count, columns[at].Type));
        for (var i = 0; i < _sources.Length; i++)
        {
            var nested = Array.IndexOf(_nested, i);
            _sources[i] = nested < 0 ? Source.Of(part[i], columns[i].Type) : Source.Of(texts[nested], SqlType.String);
        }

        WriteRows(0, count, rows);
        foreach (var text in texts) text.Dispose();
    }

    private void WriteRows(int start, int count, RowWriter rows)
    {
        for (var row = start; row < start + count; row++)
        {
            // Rows may be as wide as a packet; what the client does not take any more need not be written.
            if ((row & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            rows.BeginRow();
            for (var i = 0; i < _sources.Length; i++) WriteValue(ref _sources[i], row, rows);
            rows.EndRow();
        }
    }

    private static void WriteValue(ref Source source, int row, RowWriter rows)
    {
        var at = row & source.RowMask;
        if (source.Validity is not null && (source.Validity[at >> 6] >> (at & 63) & 1) == 0)
        {
            rows.WriteNull();
            return;
        }

        if (source.Codes is not null) at = source.Codes[at];
        switch (source.Kind)
        {
            case Reader.Bool:
                rows.WriteLong((long)((((ulong*)source.Values)[at >> 6] >> (at & 63)) & 1));
                break;
            case Reader.Int8:
                rows.WriteLong(((sbyte*)source.Values)[at]);
                break;
            case Reader.Int16:
                rows.WriteLong(((short*)source.Values)[at]);
                break;
            case Reader.Int32:
                rows.WriteLong(((int*)source.Values)[at]);
                break;
            case Reader.Int64:
                rows.WriteLong(((long*)source.Values)[at]);
                break;
            case Reader.Int128:
                rows.WriteInt128(((Int128*)source.Values)[at]);
                break;
            case Reader.Float:
                rows.WriteFloat(((float*)source.Values)[at]);
                break;
            case Reader.Double:
                rows.WriteDouble(((double*)source.Values)[at]);
                break;
            case Reader.Decimal64:
                rows.WriteDecimal(((long*)source.Values)[at], source.Scale);
                break;
            case Reader.Decimal128:
                rows.WriteDecimal(((Int128*)source.Values)[at], source.Scale);
                break;
            case Reader.Date:
                rows.WriteDate(((int*)source.Values)[at]);
                break;
            case Reader.DateTime:
                rows.WriteDateTime(((long*)source.Values)[at], source.Scale);
                break;
            case Reader.Time:
                rows.WriteTime(((long*)source.Values)[at], source.Scale);
                break;
            case Reader.Null:
                rows.WriteNull();
                break;
            default:
                rows.WriteUtf8(StringView.Bytes((StringView*)source.Values + at));
                break;
        }
    }

    private enum Reader : byte
    {
        Null,
        Bool,
        Int8,
        Int16,
        Int32,
        Int64,
        Int128,
        Float,
        Double,
        Decimal64,
        Decimal128,
        Date,
        DateTime,
        Time,
        Bytes,
    }

    /// <summary>Is one column of one batch, ready to be read by row.</summary>
    private struct Source
    {
        public byte* Values;
        public ulong* Validity;
        public int* Codes;
        public int RowMask;
        public int Scale;
        public Reader Kind;

        public static Source Of(Column column, SqlType type) => new()
        {
            Values = column.IsDictionary ? column.Dictionary!.Values : column.Values, // A dictionary column has one.
            Validity = column.Validity,
            Codes = column.IsDictionary ? (int*)column.Values : null,
            RowMask = column.IsConstant ? 0 : -1,
            Scale = type.Scale,
            Kind = KindOf(type),
        };

        private static Reader KindOf(SqlType type) => type.Kind switch
        {
            // As in StarRocks, clients see no inside of these.
            SqlTypeKind.Null or SqlTypeKind.Bitmap or SqlTypeKind.Hll or SqlTypeKind.Percentile => Reader.Null,
            SqlTypeKind.Boolean => Reader.Bool,
            SqlTypeKind.TinyInt => Reader.Int8,
            SqlTypeKind.SmallInt => Reader.Int16,
            SqlTypeKind.Int => Reader.Int32,
            SqlTypeKind.BigInt => Reader.Int64,
            SqlTypeKind.LargeInt => Reader.Int128,
            SqlTypeKind.Float => Reader.Float,
            SqlTypeKind.Double => Reader.Double,
            SqlTypeKind.Decimal => type.Precision <= SqlType.MaxDecimal64Precision ? Reader.Decimal64 : Reader.Decimal128,
            SqlTypeKind.Date => Reader.Date,
            SqlTypeKind.DateTime => Reader.DateTime,
            SqlTypeKind.Time => Reader.Time,
            _ => Reader.Bytes,
        };
    }
}
