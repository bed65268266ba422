using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using Parquet;
using Parquet.Schema;

namespace MatViewDb.Formats.Parquet;

/// <summary>Writes flat columns into a Parquet file, a row group at a time.</summary>
public sealed class ParquetFileWriter : IAsyncDisposable
{
    private const int GroupRows = 1 << 17;

    private readonly ParquetWriter _writer;
    private readonly List<Pending> _columns;
    private int _rows;

    private ParquetFileWriter(ParquetWriter writer, List<Pending> columns)
    {
        _writer = writer;
        _columns = columns;
    }

    /// <summary>Names of compressions, for messages.</summary>
    public const string Compressions = "uncompressed, gzip, snappy, zstd, lz4";

    /// <summary>Begins a file; null when the compression is not known. The stream stays the caller's.</summary>
    public static async Task<ParquetFileWriter?> CreateAsync(
        Stream stream, IReadOnlyList<(string Name, ArrowType Type)> columns, string compression)
    {
        CompressionMethod? method = compression.ToLowerInvariant() switch
        {
            "" or "snappy" => CompressionMethod.Snappy,
            "uncompressed" or "none" => CompressionMethod.None,
            "gzip" => CompressionMethod.Gzip,
            "zstd" => CompressionMethod.Zstd,
            "lz4" or "lz4_raw" => CompressionMethod.Lz4Raw,
            _ => null,
        };
        if (method is null) return null;
        var pending = columns.Select(c => Pending.Of(c.Name, c.Type)).ToList();
        var options = new ParquetOptions { CompressionMethod = method.Value };
        var schema = new ParquetSchema(pending.Select(p => p.Field));
        var writer = await ParquetWriter.CreateAsync(schema, stream, options).ConfigureAwait(false);
        return new ParquetFileWriter(writer, pending);
    }

    /// <summary>Adds rows; columns are flat and of the types of the file.</summary>
    public async ValueTask AppendAsync(Column[] columns, int rows)
    {
        for (var i = 0; i < columns.Length; i++) _columns[i].Append(columns[i], rows);
        _rows += rows;
        if (_rows >= GroupRows) await FlushAsync().ConfigureAwait(false);
    }

    /// <summary>Writes the end of the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await FlushAsync().ConfigureAwait(false);
        await _writer.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask FlushAsync()
    {
        if (_rows == 0) return;
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns) await column.WriteAsync(group).ConfigureAwait(false);
        group.CompleteValidate();
        _rows = 0;
    }

    /// <summary>Holds the values of a column until a row group is full.</summary>
    private abstract unsafe class Pending(DataField field)
    {
        internal DataField Field { get; } = field;

        internal static Pending Of(string name, ArrowType type) => type.Id switch
        {
            ArrowTypeId.Bool => new Values<bool>(new DataField<bool?>(name), (c, r) => (((ulong*)c.Values)[r >> 6] >> (r & 63) & 1) != 0),
            ArrowTypeId.Int8 => new Values<sbyte>(new DataField<sbyte?>(name), (c, r) => c.As<sbyte>()[r]),
            ArrowTypeId.Int16 => new Values<short>(new DataField<short?>(name), (c, r) => c.As<short>()[r]),
            ArrowTypeId.Int32 => new Values<int>(new DataField<int?>(name), (c, r) => c.As<int>()[r]),
            ArrowTypeId.Int64 => new Values<long>(new DataField<long?>(name), (c, r) => c.As<long>()[r]),
            ArrowTypeId.Float32 => new Values<float>(new DataField<float?>(name), (c, r) => c.As<float>()[r]),
            ArrowTypeId.Float64 => new Values<double>(new DataField<double?>(name), (c, r) => c.As<double>()[r]),
            ArrowTypeId.Date32 => new Values<DateTime>(
                new DateTimeDataField(name, DateTimeFormat.Date, isNullable: true), (c, r) => DateTime.UnixEpoch.AddDays(c.As<int>()[r])),
            ArrowTypeId.TimestampMicros => new Values<DateTime>(
                new DateTimeDataField(name, DateTimeFormat.DateAndTimeMicros, isNullable: true),
                (c, r) => DateTime.SpecifyKind(DateTime.UnixEpoch, DateTimeKind.Unspecified).AddTicks(c.As<long>()[r] * 10)),
            ArrowTypeId.Decimal64 when type.Precision <= 18 => new Values<decimal>(
                new DecimalDataField(name, type.Precision, type.Scale, isNullable: true), (c, r) => Scaled(c.As<long>()[r], type.Scale)),
            ArrowTypeId.Decimal128 when type.Precision <= 28 => new Values<decimal>(
                new DecimalDataField(name, type.Precision, type.Scale, isNullable: true), (c, r) => Scaled(c.As<Int128>()[r], type.Scale)),
            ArrowTypeId.BinaryView => new Bytes(new DataField<byte[]>(name)),
            _ => new Texts(new DataField<string>(name)),
        };

        internal abstract void Append(Column column, int rows);

        internal abstract Task WriteAsync(ParquetRowGroupWriter group);

        protected static ReadOnlySpan<byte> BytesOf(Column column, int row) => StringView.Bytes(column.As<StringView>() + row);

        private static decimal Scaled(Int128 value, int scale)
        {
            var magnitude = (UInt128)Int128.Abs(value);
            return new decimal(
                unchecked((int)(uint)magnitude), unchecked((int)(uint)(magnitude >> 32)), unchecked((int)(uint)(magnitude >> 64)),
                value < 0, (byte)scale);
        }
    }

    private sealed class Values<T>(DataField field, Func<Column, int, T> read) : Pending(field)
        where T : struct
    {
        private readonly List<T?> _values = [];

        internal override void Append(Column column, int rows)
        {
            for (var i = 0; i < rows; i++) _values.Add(column.IsNull(i) ? null : read(column, i));
        }

        internal override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync<T>(Field, _values.ToArray().AsMemory()).ConfigureAwait(false);
            _values.Clear();
        }
    }

    private sealed class Texts(DataField field) : Pending(field)
    {
        private readonly List<string> _values = [];

        internal override void Append(Column column, int rows)
        {
            // The library takes null for NULL.
            for (var i = 0; i < rows; i++) _values.Add(column.IsNull(i) ? null! : Encoding.UTF8.GetString(BytesOf(column, i)));
        }

        internal override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync(Field, _values).ConfigureAwait(false);
            _values.Clear();
        }
    }

    private sealed class Bytes(DataField field) : Pending(field)
    {
        private readonly List<byte[]> _values = [];

        internal override void Append(Column column, int rows)
        {
            // The same.
            for (var i = 0; i < rows; i++) _values.Add(column.IsNull(i) ? null! : BytesOf(column, i).ToArray());
        }

        internal override async Task WriteAsync(ParquetRowGroupWriter group)
        {
            await group.WriteAsync(Field, _values).ConfigureAwait(false);
            _values.Clear();
        }
    }
}
