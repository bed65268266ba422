using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Keys;

/// <summary>Reads the key columns of one segment a page at a time and gives each row's key as bytes.</summary>
internal sealed unsafe class KeyReader : IDisposable
{
    private readonly SegmentReader _segment;
    private readonly MemoryTracker _tracker;
    private readonly int[] _indexes;
    private readonly bool[] _nullable;
    private readonly bool[] _padded;
    private readonly ColumnBuffer?[] _columns;
    private readonly ArrowType[] _types;
    private byte[] _key = new byte[64];
    private int _group;
    private int _page;

    internal KeyReader(Tablet tablet, SegmentReader segment, MemoryTracker tracker)
    {
        _segment = segment;
        _tracker = tracker;
        var keys = tablet.Spec.KeyColumns;
        _indexes = new int[keys.Count];
        _nullable = new bool[keys.Count];
        _padded = new bool[keys.Count];
        _columns = new ColumnBuffer?[keys.Count];
        _types = new ArrowType[keys.Count];
        for (var i = 0; i < keys.Count; i++)
        {
            var column = tablet.Columns[keys[i]];
            var type = tablet.Spec.Columns[keys[i]].Type;
            _indexes[i] = segment.Footer.Find(column.ColumnId);
            _nullable[i] = type.Nullable;
            _padded[i] = type.ToSqlType().Kind == SqlTypeKind.Char;
            _types[i] = column.Type;
            Check.That(_indexes[i] >= 0, $"{segment.Path} has no key column {column.ColumnId}");
        }

        IsPacked = _types.Sum(PackedWidth) <= sizeof(ulong) && !_nullable.Contains(true);
    }

    internal int Rows { get; private set; }

    internal int Columns => _columns.Length;

    /// <summary>Says that keys are numbers of eight bytes together, so that <see cref="Packed"/> holds them.</summary>
    internal bool IsPacked { get; }

    internal ulong[] Packed { get; private set; } = [];

    internal long PositionOf(int row)
        => (long)_group * SegmentFormat.RowGroupRows + _page * SegmentFormat.PageRows + row;

    internal void Load(int group, int page)
    {
        (_group, _page) = (group, page);
        for (var i = 0; i < _columns.Length; i++)
        {
            using var column = _segment.ReadPage(group, _indexes[i], page, _tracker);
            var buffer = _columns[i] ??= new ColumnBuffer(_types[i], _tracker, SegmentFormat.PageRows);
            buffer.Clear();
            buffer.Append(column, 0, column.Length);
            Rows = column.Length;
        }

        if (IsPacked) Pack();
    }

    /// <summary>Gives the bytes of a row's key; equal keys have equal bytes. They are valid until the next call.</summary>
    internal ReadOnlySpan<byte> Key(int row)
    {
        var length = 0;
        for (var i = 0; i < _columns.Length; i++) length = Append(i, row, length);
        return _key.AsSpan(0, length);
    }

    /// <summary>Gives where a row's key lies between zone maps; null when they cannot tell.</summary>
    internal UInt128? ZoneOf(int key, int row)
    {
        var column = _columns[key]!; // A page is loaded.
        if (_padded[key] || column.IsNull(row)) return null;
        var values = column.Values;
        return column.Type.Physical switch
        {
            PhysicalKind.Bit => ZoneKey.OfInteger(ColumnBuffer.GetBit(values, row) ? 1 : 0),
            PhysicalKind.Int8 => ZoneKey.OfInteger(((sbyte*)values)[row]),
            PhysicalKind.Int16 => ZoneKey.OfInteger(((short*)values)[row]),
            PhysicalKind.Int32 => ZoneKey.OfInteger(((int*)values)[row]),
            PhysicalKind.Int64 => ZoneKey.OfInteger(((long*)values)[row]),
            PhysicalKind.Int128 => ZoneKey.OfInteger(((Int128*)values)[row]),
            PhysicalKind.View => ZoneKey.OfView((StringView*)values + row),
            _ => null,
        };
    }

    /// <summary>Gives the range of a key column's values in the page; null when it has none or a NULL.</summary>
    internal (UInt128 Min, UInt128 Max)? PageZone(int key)
    {
        ref readonly var entry = ref _segment.Footer.Page(_segment.Footer.PageIndex(_group, _indexes[key], _page));
        if (_padded[key] || (entry.Flags & ZoneFlags.HasRange) == 0 || entry.Zone.Nulls > 0) return null;
        return (entry.Zone.Min, entry.Zone.Max);
    }

    internal bool MayHold(KeyTable keys, int group)
    {
        for (var i = 0; i < _indexes.Length; i++)
        {
            ref readonly var chunk = ref _segment.Footer.Chunk(group, _indexes[i]);
            if (!keys.ZonesOf(i).MayLie(chunk.Zone, chunk.Flags)) return false;
        }

        return true;
    }

    internal bool MayHold(KeyTable keys, int group, int page)
    {
        for (var i = 0; i < _indexes.Length; i++)
        {
            ref readonly var entry = ref _segment.Footer.Page(_segment.Footer.PageIndex(group, _indexes[i], page));
            if (!keys.ZonesOf(i).MayLie(entry.Zone, entry.Flags)) return false;
        }

        return true;
    }

    public void Dispose()
    {
        foreach (var column in _columns) column?.Dispose();
    }

    private static int PackedWidth(ArrowType type) => type.Physical switch
    {
        PhysicalKind.Int8 or PhysicalKind.Int16 or PhysicalKind.Int32 or PhysicalKind.Int64 => type.ByteWidth,
        _ => sizeof(ulong) + 1,
    };

    private void Pack()
    {
        var shift = 0;
        if (Packed.Length == 0) Packed = new ulong[SegmentFormat.PageRows];
        for (var i = 0; i < _columns.Length; i++)
        {
            var values = _columns[i]!.Values; // A page is loaded.
            var rows = Rows;
            if (i == 0) Array.Clear(Packed, 0, rows);
            switch (_types[i].ByteWidth)
            {
                case 1:
                    for (var row = 0; row < rows; row++) Packed[row] |= (ulong)values[row] << shift;
                    break;
                case 2:
                    for (var row = 0; row < rows; row++) Packed[row] |= (ulong)((ushort*)values)[row] << shift;
                    break;
                case 4:
                    for (var row = 0; row < rows; row++) Packed[row] |= (ulong)((uint*)values)[row] << shift;
                    break;
                default:
                    for (var row = 0; row < rows; row++) Packed[row] = ((ulong*)values)[row];
                    break;
            }

            shift += _types[i].ByteWidth * 8;
        }
    }

    private int Append(int key, int row, int at)
    {
        var column = _columns[key]!; // A page is loaded.
        var isNull = column.IsNull(row);
        if (_nullable[key])
        {
            Reserve(at + 1);
            _key[at++] = isNull ? (byte)1 : (byte)0;
        }

        if (isNull) return at;
        if (column.Type.Physical == PhysicalKind.View)
        {
            var bytes = StringView.Bytes((StringView*)column.Values + row);
            if (_padded[key]) bytes = bytes.TrimEnd((byte)' ');
            Reserve(at + sizeof(int) + bytes.Length);
            BitConverter.TryWriteBytes(_key.AsSpan(at), bytes.Length);
            bytes.CopyTo(_key.AsSpan(at + sizeof(int)));
            return at + sizeof(int) + bytes.Length;
        }

        var width = Math.Max(1, column.Type.ByteWidth);
        Reserve(at + width);
        if (column.Type.Physical == PhysicalKind.Bit) _key[at] = ColumnBuffer.GetBit(column.Values, row) ? (byte)1 : (byte)0;
        else new ReadOnlySpan<byte>(column.Values + (long)row * width, width).CopyTo(_key.AsSpan(at));
        return at + width;
    }

    private void Reserve(int length)
    {
        if (length > _key.Length) Array.Resize(ref _key, Math.Max(length, _key.Length * 2));
    }
}
