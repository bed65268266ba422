using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Operators.Csv;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Files;
using MatViewDb.Formats.Columnar;
using MatViewDb.Functions;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Operators.Columnar;

/// <summary>Reads the wanted columns of Parquet or ORC files, a row group at a time; workers take row groups in turn.</summary>
[Operator(typeof(ColumnarSourceSpec))]
public sealed class ColumnarSource(OperatorSite site) : SourceOperator(site)
{
    private readonly ColumnarSourceSpec _spec = site.Spec<ColumnarSourceSpec>();
    private readonly List<(int File, int Group, long FirstRow)> _units = [];
    private readonly List<(int Column, RangeTest Test)> _prune = [];
    private int _next;

    public override int Prepare(int parallelism)
    {
        long pruned = 0;
        foreach (var predicate in _spec.Prune)
        {
            if (RangeTest.TryMake(predicate, _spec.Types_[predicate.Column].ToSqlType()) is { } test) _prune.Add((predicate.Column, test));
        }

        for (var i = 0; i < _spec.Files.Count; i++)
        {
            using var file = Open(i);
            long row = 1;
            for (var group = 0; group < file.GroupCount; group++)
            {
                if (_prune.TrueForAll(p => MayMatch(file, group, p))) _units.Add((i, group, row));
                else pruned++;
                row += file.RowsOf(group);
            }
        }

        if (pruned > 0) Count("row_groups_pruned", pruned);
        return Math.Min(parallelism, _units.Count);
    }

    public override SourceStage OpenSource(WorkerContext worker) => new Stage(this, worker);

    // A column that the file lacks is NULL; one of another type ends the query when it is read.
    private bool MayMatch(ColumnarFile file, int group, (int Column, RangeTest Test) prune)
    {
        var at = file.IndexOf(_spec.Columns[prune.Column]);
        if (at < 0 || file.Columns[at].Type is not { } found) return true;
        if (found.Id != _spec.Types_[prune.Column].ToSqlType().ToArrow().Id || file.RangeOf(group, at) is not { } range) return true;
        return range.Texts is { } texts
            ? prune.Test.MayMatch(texts.Min, texts.Max, range.Nulls, range.Rows)
            : prune.Test.MayMatch(range.Min, range.Max, range.Nulls, range.Rows);
    }

    private string NameOf(int file) => _spec.FileName.Length > 0 ? _spec.FileName : _spec.Files[file];

    private ColumnarFile Open(int file)
    {
        var path = _spec.Files[file];
        var files = Fragment.Services.Spill.Files;
        if (!files.FileExists(path)) throw ExecutionErrors.NoFile.With(path);
        try
        {
            return ColumnarFile.Open(_spec.Format, new FileReadStream(files.OpenRead(path)));
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            throw ExecutionErrors.BrokenInput.Because(problem, NameOf(file), problem.Message);
        }
    }

    private sealed class Stage(ColumnarSource owner, WorkerContext worker) : SourceStage
    {
        private ColumnarFile? _file;
        private int _fileIndex = -1;
        private RowGroup? _group;
        private int _unitFile;
        private long _nextRow;
        private RecordBatch? _rows;
        private int _at;

        public override SourceState Next(out RecordBatch? batch)
        {
            batch = null;
            if (_rows is null)
            {
                if (_group is null && !Open()) return SourceState.Finished;
                _rows = Read();
                _at = 0;
                if (_rows is null) return SourceState.Nothing;
                owner.Fragment.AddParsed(_rows.RowCount);
            }

            var count = Math.Min(worker.Query.BatchRows, _rows.RowCount - _at);
            if (count > 0) batch = _rows.Slice(_at, count, worker.Tracker);
            _at += count;
            if (_at < _rows.RowCount) return SourceState.Batch;
            _rows.Dispose();
            _rows = null;
            return batch is null ? SourceState.Nothing : SourceState.Batch;
        }

        public override void Dispose()
        {
            _rows?.Dispose();
            _group?.Dispose();
            _file?.Dispose();
        }

        private bool Open()
        {
            var index = Interlocked.Increment(ref owner._next) - 1;
            if (index >= owner._units.Count) return false;
            var unit = owner._units[index];
            if (_fileIndex != unit.File)
            {
                _file?.Dispose();
                _file = null;
                _file = owner.Open(unit.File);
                _fileIndex = unit.File;
            }

            (_unitFile, _nextRow) = (unit.File, unit.FirstRow);
            _group = Guarded(() => _file!.OpenGroup(unit.Group, worker.Tracker)); // Opened above.
            return true;
        }

        // Null: the group has no more rows.
        private RecordBatch? Read()
        {
            var spec = owner._spec;
            var rows = Guarded(() => _group!.Next(worker.Query.BatchRows)); // Next opened it.
            if (rows == 0)
            {
                _group!.Dispose();
                _group = null;
                return null;
            }

            var columns = new Column[spec.Columns.Count + (spec.AddsPlace ? 1 : 0)];
            var made = 0;
            try
            {
                for (; made < spec.Columns.Count; made++) columns[made] = Guarded(() => Read(made, rows));
                if (spec.AddsPlace) columns[made++] = Places(rows);
                _nextRow += rows;
                return new RecordBatch(columns, rows);
            }
            finally
            {
                if (made < columns.Length)
                {
                    for (var i = 0; i < made; i++) columns[i].Dispose();
                }
            }
        }

        private T Guarded<T>(Func<T> read)
        {
            try
            {
                return read();
            }
            catch (Exception problem) when (problem is InvalidDataException or IOException)
            {
                throw ExecutionErrors.BrokenInput.Because(problem, owner.NameOf(_unitFile), problem.Message);
            }
        }

        private Column Read(int column, int rows)
        {
            var spec = owner._spec;
            var name = spec.Columns[column];
            var wanted = spec.Types_[column].ToSqlType().ToArrow();
            var at = _file!.IndexOf(name); // Open did.

            // Files of one load may have grown columns over time; one that never had this column says nothing of it.
            if (at < 0) return Column.ConstantNull(worker.Tracker, wanted, rows);
            if (_file.Columns[at].Nested is { } nested)
            {
                var type = spec.Types_[column].ToSqlType();
                return NestedColumn.Matches(nested, type)
                    ? NestedColumn.Read(_group!, nested, type, rows, worker.Tracker)
                    : throw new InvalidDataException($"column {name} is not of the nested type that it has in the first file");
            }

            var found = _file.Columns[at].Type
                ?? throw new InvalidDataException($"column {name} is of a shape that is not read");
            if (found != wanted && !(found.Id == wanted.Id && found.Physical == wanted.Physical && found.Scale == wanted.Scale))
                throw new InvalidDataException($"column {name} is of type {found.Id}, not {wanted.Id} as in the first file");
            var read = _group!.Read(at);
            return read.Type == wanted ? read : Retyped(read, wanted);
        }

        private static Column Retyped(Column column, Arrow.Types.ArrowType wanted)
        {
            using (column) return column.Retype(wanted);
        }

        private unsafe Column Places(int rows)
        {
            var values = NativeBuffer.Allocate(worker.Tracker, Math.Max(8, (long)rows * sizeof(long)));
            var places = (long*)values.Pointer;
            for (var i = 0; i < rows; i++) places[i] = LinePlace.Of(_unitFile, _nextRow + i);
            return Column.Flat(SqlType.BigInt.ToArrow(), rows, values, null);
        }
    }
}
