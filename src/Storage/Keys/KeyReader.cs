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
    private readonly ColumnBuffer[] _columns;
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
        _columns = new ColumnBuffer[keys.Count];
        for (var i = 0; i < keys.Count; i++)
        {
            var column = tablet.Columns[keys[i]];
            var type = tablet.Spec.Columns[keys[i]].Type;
            _indexes[i] = segment.Footer.Find(column.ColumnId);
            _nullable[i] = type.Nullable;
            _padded[i] = type.ToSqlType().Kind == SqlTypeKind.Char;
            _columns[i] = new ColumnBuffer(column.Type, tracker, SegmentFormat.PageRows);
            Check.That(_indexes[i] >= 0, $"{segment.Path} has no key column {column.ColumnId}");
        }
    }

    internal int Rows => _columns[0].Count;

    internal long PositionOf(int row)
        => (long)_group * SegmentFormat.RowGroupRows + _page * SegmentFormat.PageRows + row;

    internal void Load(int group, int page)
    {
        (_group, _page) = (group, page);
        for (var i = 0; i < _columns.Length; i++)
        {
            using var column = _segment.ReadPage(group, _indexes[i], page, _tracker);
            _columns[i].Clear();
            _columns[i].Append(column, 0, column.Length);
        }
    }

    /// <summary>Gives the bytes of a row's key; equal keys have equal bytes. They are valid until the next call.</summary>
    internal ReadOnlySpan<byte> Key(int row)
    {
        // One number that is never NULL, the usual key, is its own bytes.
        if (_columns.Length == 1 && !_nullable[0] && _columns[0].Type.ByteWidth is 4 or 8)
        {
            var width = _columns[0].Type.ByteWidth;
            if (_columns[0].Type.Physical is PhysicalKind.Int32 or PhysicalKind.Int64)
                return new ReadOnlySpan<byte>(_columns[0].Values + (long)row * width, width);
        }

        var length = 0;
        for (var i = 0; i < _columns.Length; i++) length = Append(i, row, length);
        return _key.AsSpan(0, length);
    }

    /// <summary>Gives where a row's key lies between zone maps; null when they cannot tell.</summary>
    internal UInt128? ZoneOf(int key, int row)
    {
        var column = _columns[key];
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

    internal bool MayHold(KeyTable keys, int group)
    {
        for (var i = 0; i < _indexes.Length; i++)
        {
            ref readonly var chunk = ref _segment.Footer.Chunk(group, _indexes[i]);
            if (!keys.MayLie(i, chunk.Zone, chunk.Flags)) return false;
        }

        return true;
    }

    internal bool MayHold(KeyTable keys, int group, int page)
    {
        for (var i = 0; i < _indexes.Length; i++)
        {
            ref readonly var entry = ref _segment.Footer.Page(_segment.Footer.PageIndex(group, _indexes[i], page));
            if (!keys.MayLie(i, entry.Zone, entry.Flags)) return false;
        }

        return true;
    }

    public void Dispose()
    {
        foreach (var column in _columns) column.Dispose();
    }

    private int Append(int key, int row, int at)
    {
        var column = _columns[key];
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
