using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Formats.Parquet;
using MatViewDb.Frontend.Statements;
using MatViewDb.Functions;
using MatViewDb.Functions.Casts;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Frontend.Exports;

/// <summary>Writes rows as Parquet; types that it has none for (TIME, LARGEINT, wide decimals, JSON, nested ones) become text.</summary>
internal sealed class ParquetRowFile : RowFile
{
    private const int ExactDigits = 28;
    private readonly ParquetFileWriter _writer;
    private readonly ScalarKernel?[] _casts;
    private readonly MemoryTracker _tracker = MemoryTracker.Process.Child("export");
    private bool _isFinished;

    private ParquetRowFile(ParquetFileWriter writer, ScalarKernel?[] casts) => (_writer, _casts) = (writer, casts);

    internal static async ValueTask<ParquetRowFile> CreateAsync(Stream stream, IReadOnlyList<ResultField> columns, ExportOptions options)
    {
        var casts = columns.Select(c => IsStored(c.Type) ? null : CastFactory.Create(c.Type, SqlType.String, strict: false)).ToArray();
        var types = columns.Select((c, i) => (c.Name, (casts[i] is null ? c.Type : SqlType.String).ToArrow())).ToList();
        var writer = await ParquetFileWriter.CreateAsync(stream, types, options.Compression).ConfigureAwait(false)
            ?? throw CoreErrors.NotSupported.With(
                $"compression {options.Compression} of Parquet files; known are {ParquetFileWriter.Compressions}");
        return new ParquetRowFile(writer, casts);
    }

    internal override async ValueTask AppendAsync(RecordBatch batch)
    {
        var flat = new Column[_casts.Length];
        try
        {
            for (var i = 0; i < flat.Length; i++) flat[i] = Flat(batch, i);
            await _writer.AppendAsync(flat, batch.RowCount).ConfigureAwait(false);
        }
        finally
        {
            foreach (var column in flat) column?.Dispose();
        }
    }

    internal override async ValueTask FinishAsync()
    {
        _isFinished = true;
        await _writer.DisposeAsync().ConfigureAwait(false);
    }

    public override ValueTask DisposeAsync()
    {
        // A file that is given up needs no end.
        if (!_isFinished) _isFinished = true;
        _tracker.Dispose();
        return default;
    }

    private static bool IsStored(SqlType type) => type.Kind switch
    {
        SqlTypeKind.Boolean or SqlTypeKind.TinyInt or SqlTypeKind.SmallInt or SqlTypeKind.Int or SqlTypeKind.BigInt
            or SqlTypeKind.Float or SqlTypeKind.Double or SqlTypeKind.Date or SqlTypeKind.DateTime or SqlTypeKind.VarBinary
            or SqlTypeKind.Char or SqlTypeKind.Varchar => true,
        SqlTypeKind.Decimal => type.Precision <= ExactDigits,
        _ => type == SqlType.String,
    };

    private Column Flat(RecordBatch batch, int index)
    {
        if (_casts[index] is not { } cast) return ColumnFlatten.ToFlat(batch[index], _tracker);
        using var text = cast.Evaluate([batch[index]], batch.RowCount, new FunctionContext(_tracker));
        return ColumnFlatten.ToFlat(text, _tracker);
    }
}
