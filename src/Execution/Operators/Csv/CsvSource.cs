using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>
/// Parses delimited text or JSON from a registered stream or from files: one worker at a time cuts a chunk between rows, all parse
/// their chunks side by side, straight into columns.
/// </summary>
[Operator(typeof(CsvSourceSpec))]
public sealed class CsvSource : SourceOperator
{
    private readonly CsvSourceSpec _spec;
    private readonly CsvDialect _dialect;
    private ChunkReader? _reader;

    public CsvSource(OperatorSite site) : base(site)
    {
        _spec = site.Spec<CsvSourceSpec>();
        _dialect = new CsvDialect(_spec);
    }

    public override int Prepare(int parallelism)
    {
        var sources = new ByteSources(_spec, Fragment.Services);
        _reader = _spec.Json is null
            ? new CsvChunkReader(
                sources, _dialect, _spec, new Refusals(Fragment, _spec.BadRows, _spec.RejectedKept), Tracker)
            : new JsonChunkReader(sources, _spec, Tracker);
        return parallelism;
    }

    public override SourceStage OpenSource(WorkerContext worker) => new Stage(this, worker);

    public override void Dispose() => _reader?.Dispose();

    private sealed class Stage : SourceStage
    {
        private readonly CsvSource _owner;
        private readonly WorkerContext _worker;
        private readonly Refusals _refusals;
        private readonly FieldBatch _fields;
        private readonly CsvColumnReader[] _columns;
        private TextChunk? _chunk;

        internal Stage(CsvSource owner, WorkerContext worker)
        {
            _owner = owner;
            _worker = worker;
            var spec = owner._spec;
            _refusals = new Refusals(owner.Fragment, spec.BadRows, spec.RejectedKept);
            _fields = spec.Json is null
                ? new CsvFields(owner._dialect, spec, _refusals, worker.Query.BatchRows, worker.Tracker)
                : new JsonFields(spec, _refusals, worker.Query.BatchRows, worker.Tracker);
            _columns = [.. spec.Types_.Select((t, i) => new CsvColumnReader(
                t.ToSqlType(), t.Nullable, NameOf(spec, i), _refusals, worker.Tracker))];
        }

        private static string NameOf(CsvSourceSpec spec, int column)
            => spec.ColumnNames.Count > column ? spec.ColumnNames[column] : $"{column + 1}";

        public override SourceState Next(out RecordBatch? batch)
        {
            batch = null;
            if (_chunk is null)
            {
                _chunk = _owner._reader!.Next(); // Prepare made it.
                if (_chunk is null) return SourceState.Finished;
                _fields.Start(_chunk);
            }

            var count = _fields.Next();
            if (count == 0)
            {
                _chunk.Buffer.Release();
                _chunk = null;
                return SourceState.Nothing;
            }

            batch = Parse(count);
            if (batch.RowCount > 0) return SourceState.Batch;
            batch.Dispose();
            batch = null;
            return SourceState.Nothing;
        }

        public override void Dispose()
        {
            _chunk?.Buffer.Release();
            _fields.Dispose();
        }

        private RecordBatch Parse(int count)
        {
            var spec = _owner._spec;
            _refusals.Start(count);
            _owner.Fragment.AddParsed(count);
            var columns = new Column[_columns.Length + (spec.AddsLine ? 1 : 0)];
            for (var i = 0; i < _columns.Length; i++)
            {
                var field = spec.Fields.Count > i ? spec.Fields[i] : i;
                columns[i] = field < 0
                    ? Column.ConstantNull(_worker.Tracker, spec.Types_[i].ToSqlType().ToArrow(), count)
                    : _columns[i].Read(_fields, field, count, _chunk!.Buffer); // Next took it.
            }

            if (spec.AddsLine) columns[^1] = Places(count);
            return _refusals.Remaining(new RecordBatch(columns, count), _worker.Tracker);
        }

        private unsafe Column Places(int count)
        {
            var values = NativeBuffer.Allocate(_worker.Tracker, (long)count * sizeof(long));
            _fields.Places.AsSpan(0, count).CopyTo(new Span<long>(values.Pointer, count));
            return Column.Flat(SqlType.BigInt.ToArrow(), count, values, null);
        }
    }
}
