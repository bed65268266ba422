using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>
/// Parses delimited text from a registered stream: one worker at a time cuts a chunk at line ends, all parse their
/// chunks
/// side by side, straight into columns.
/// </summary>
[Operator(typeof(CsvSourceSpec))]
public sealed class CsvSource : SourceOperator
{
    private readonly CsvSourceSpec _spec;
    private readonly CsvDialect _dialect;
    private CsvChunkReader? _reader;

    public CsvSource(OperatorSite site) : base(site)
    {
        _spec = site.Spec<CsvSourceSpec>();
        _dialect = new CsvDialect(_spec);
    }

    public override int Prepare(int parallelism)
    {
        _reader = new CsvChunkReader(Fragment.Services.Streams.Take(_spec.Stream), _dialect, _spec, Tracker);
        return parallelism;
    }

    public override SourceStage OpenSource(WorkerContext worker) => new Stage(this, worker);

    private sealed class Stage : SourceStage
    {
        private readonly CsvSource _owner;
        private readonly WorkerContext _worker;
        private readonly CsvFields _fields;
        private readonly CsvColumnReader[] _columns;
        private CsvChunk? _chunk;

        internal Stage(CsvSource owner, WorkerContext worker)
        {
            _owner = owner;
            _worker = worker;
            var spec = owner._spec;
            _fields = new CsvFields(owner._dialect, spec, worker.Query.BatchRows, worker.Tracker);
            _columns = [.. spec.Types_.Select((t, i) => new CsvColumnReader(
                t.ToSqlType(), NameOf(spec, i), spec.FileName, worker.Tracker))];
        }

        private static string NameOf(CsvSourceSpec spec, int column)
            => spec.ColumnNames.Count > column ? spec.ColumnNames[column] : $"{column + 1}";

        public override SourceState Next(out RecordBatch? batch)
        {
            batch = null;
            if (_chunk is null)
            {
                _chunk = _owner._reader!.Next();
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
            return SourceState.Batch;
        }

        public override void Dispose()
        {
            _chunk?.Buffer.Release();
            _fields.Dispose();
        }

        private RecordBatch Parse(int count)
        {
            var spec = _owner._spec;
            var columns = new Column[_columns.Length];
            for (var i = 0; i < columns.Length; i++)
            {
                var field = spec.Fields.Count > i ? spec.Fields[i] : i;
                columns[i] = field < 0
                    ? Column.ConstantNull(_worker.Tracker, spec.Types_[i].ToSqlType().ToArrow(), count)
                    : _columns[i].Read(_fields, field, count, _chunk!.Buffer);
            }

            return new RecordBatch(columns, count);
        }
    }
}
