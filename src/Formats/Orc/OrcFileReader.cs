using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Formats.Columnar;

namespace MatViewDb.Formats.Orc;

/// <summary>Reads columns of the stripes of an ORC file, some rows at a time; only their chunks are unpacked and held.</summary>
internal sealed class OrcFileReader : ColumnarFile
{
    private readonly Stream _file;
    private readonly OrcTail _tail;
    private readonly List<FileColumn> _columns;

    private OrcFileReader(Stream file, OrcTail tail)
    {
        (_file, _tail) = (file, tail);
        _columns = OrcType.ColumnsOf(tail.Types);
    }

    public override IReadOnlyList<FileColumn> Columns => _columns;

    public override int GroupCount => _tail.Stripes.Count;

    internal static OrcFileReader Open(Stream file) => Guarded(() => new OrcFileReader(file, OrcTail.Read(file, MemoryTracker.Process)));

    public override long RowsOf(int group) => _tail.Stripes[group].Rows;

    public override FileRange? RangeOf(int group, int column)
    {
        var number = _columns[column].Leaf;
        if (number < 0 || group >= _tail.Statistics.Count) return null;
        return Guarded(() => OrcRanges.Of(_tail.Statistics[group], number, _tail.Types[number].Kind, RowsOf(group)));
    }

    public override RowGroup OpenGroup(int group, MemoryTracker tracker)
        => Guarded(() => new Group(this, new OrcStripe(_file, _tail, _tail.Stripes[group], tracker), RowsOf(group), tracker));

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        _tail.Compression.Dispose();
        _file.Dispose();
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException problem)
        {
            throw new InvalidDataException($"it is no ORC file or it is damaged ({problem.Message})", problem);
        }
    }

    private sealed class Group : RowGroup
    {
        private readonly OrcFileReader _owner;
        private readonly OrcStripe _stripe;
        private readonly MemoryTracker _tracker;
        private readonly Dictionary<int, OrcValues> _values = [];
        private readonly Dictionary<int, OrcNestedValues> _nested = [];
        private long _left;
        private int _rows;

        internal Group(OrcFileReader owner, OrcStripe stripe, long rows, MemoryTracker tracker)
        {
            (_owner, _stripe, _left, _tracker) = (owner, stripe, rows, tracker);
            if (stripe.Has(0, OrcStreamKind.Present)) throw new InvalidDataException("rows that are NULL as a whole are not read");
        }

        public override int Next(int rowsWanted)
        {
            _rows = (int)Math.Min(_left, Math.Max(1, rowsWanted));
            _left -= _rows;
            return _rows;
        }

        public override Column Read(int column) => Guarded(() =>
        {
            var described = _owner._columns[column];
            if (!_values.TryGetValue(column, out var values))
            {
                values = OrcValues.Of(_stripe, described.Leaf, described.Type!.Value, _tracker); // Asked of columns of a known type.
                _values.Add(column, values);
            }

            return Named(described.Name, values, v => v.Read(_rows));
        });

        public override FileEntries Read(FileNode value) => Guarded(() =>
        {
            var number = value.Value!.Leaf; // Asked of values only.
            if (!_nested.TryGetValue(number, out var values))
            {
                values = new OrcNestedValues(_stripe, value, _tracker);
                _nested.Add(number, values);
            }

            return Named(value.Name, values, v => v.Read(_rows));
        });

        protected override void Dispose(bool disposing)
        {
            foreach (var values in _values.Values) values.Dispose();
            foreach (var values in _nested.Values) values.Dispose();
        }

        private static TResult Named<T, TResult>(string name, T from, Func<T, TResult> read)
        {
            try
            {
                return read(from);
            }
            catch (InvalidDataException problem)
            {
                throw new InvalidDataException($"column {name}: {problem.Message}", problem);
            }
        }
    }
}
