using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Operators.Csv;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Files;
using MatViewDb.Formats.Parquet;
using MatViewDb.Functions;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Parquet;

/// <summary>Reads the wanted columns of Parquet files, a row group at a time; workers take row groups in turn.</summary>
[Operator(typeof(ParquetSourceSpec))]
public sealed class ParquetSource(OperatorSite site) : SourceOperator(site)
{
    private readonly ParquetSourceSpec _spec = site.Spec<ParquetSourceSpec>();
    private readonly List<(int File, int Group, long FirstRow)> _units = [];
    private int _next;

    public override int Prepare(int parallelism)
    {
        for (var i = 0; i < _spec.Files.Count; i++)
        {
            using var file = Open(i);
            long row = 1;
            for (var group = 0; group < file.GroupCount; group++)
            {
                _units.Add((i, group, row));
                row += file.RowsOf(group);
            }
        }

        return Math.Min(parallelism, _units.Count);
    }

    public override SourceStage OpenSource(WorkerContext worker) => new Stage(this, worker);

    private string NameOf(int file) => _spec.FileName.Length > 0 ? _spec.FileName : _spec.Files[file];

    private ParquetFileReader Open(int file)
    {
        var path = _spec.Files[file];
        var files = Fragment.Services.Spill.Files;
        if (!files.FileExists(path)) throw ExecutionErrors.NoFile.With(path);
        try
        {
            return ParquetFileReader.Open(new FileReadStream(files.OpenRead(path)));
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            throw ExecutionErrors.BrokenInput.Because(problem, NameOf(file), problem.Message);
        }
    }

    private sealed class Stage(ParquetSource owner, WorkerContext worker) : SourceStage
    {
        private ParquetFileReader? _file;
        private int _fileIndex = -1;
        private RecordBatch? _group;
        private int _at;

        public override SourceState Next(out RecordBatch? batch)
        {
            batch = null;
            if (_group is null)
            {
                var index = Interlocked.Increment(ref owner._next) - 1;
                if (index >= owner._units.Count) return SourceState.Finished;
                _group = Read(owner._units[index]);
                _at = 0;
                owner.Fragment.AddParsed(_group.RowCount);
            }

            var count = Math.Min(worker.Query.BatchRows, _group.RowCount - _at);
            if (count > 0) batch = _group.Slice(_at, count, worker.Tracker);
            _at += count;
            if (_at < _group.RowCount) return SourceState.Batch;
            _group.Dispose();
            _group = null;
            return batch is null ? SourceState.Nothing : SourceState.Batch;
        }

        public override void Dispose()
        {
            _group?.Dispose();
            _file?.Dispose();
        }

        private RecordBatch Read((int File, int Group, long FirstRow) unit)
        {
            var spec = owner._spec;
            if (_fileIndex != unit.File)
            {
                _file?.Dispose();
                _file = null;
                _file = owner.Open(unit.File);
                _fileIndex = unit.File;
            }

            var rows = (int)Math.Min(int.MaxValue, _file!.RowsOf(unit.Group)); // Opened above.
            var columns = new Column[spec.Columns.Count + (spec.AddsPlace ? 1 : 0)];
            var made = 0;
            try
            {
                for (; made < spec.Columns.Count; made++) columns[made] = Read(unit, made, rows);
                if (spec.AddsPlace) columns[made++] = Places(unit, rows);
                return new RecordBatch(columns, rows);
            }
            catch (Exception problem) when (problem is InvalidDataException or IOException)
            {
                throw ExecutionErrors.BrokenInput.Because(problem, owner.NameOf(unit.File), problem.Message);
            }
            finally
            {
                if (made < columns.Length)
                {
                    for (var i = 0; i < made; i++) columns[i].Dispose();
                }
            }
        }

        private Column Read((int File, int Group, long FirstRow) unit, int column, int rows)
        {
            var spec = owner._spec;
            var name = spec.Columns[column];
            var wanted = spec.Types_[column].ToSqlType().ToArrow();
            var at = _file!.IndexOf(name); // Read opened it.

            // Files of one load may have grown columns over time; one that never had this column says nothing of it.
            if (at < 0) return Column.ConstantNull(worker.Tracker, wanted, rows);
            var found = _file.Columns[at].Type
                ?? throw new InvalidDataException($"column {name} is nested, which is not supported yet");
            if (found != wanted && !(found.Id == wanted.Id && found.Physical == wanted.Physical && found.Scale == wanted.Scale))
                throw new InvalidDataException($"column {name} is of type {found.Id}, not {wanted.Id} as in the first file");
            var read = _file.Read(unit.Group, at, worker.Tracker);
            return read.Type == wanted ? read : Retyped(read, wanted);
        }

        private static Column Retyped(Column column, Arrow.Types.ArrowType wanted)
        {
            using (column) return column.Retype(wanted);
        }

        private unsafe Column Places((int File, int Group, long FirstRow) unit, int rows)
        {
            var values = NativeBuffer.Allocate(worker.Tracker, Math.Max(8, (long)rows * sizeof(long)));
            var places = (long*)values.Pointer;
            for (var i = 0; i < rows; i++) places[i] = LinePlace.Of(unit.File, unit.FirstRow + i);
            return Column.Flat(SqlType.BigInt.ToArrow(), rows, values, null);
        }
    }
}
