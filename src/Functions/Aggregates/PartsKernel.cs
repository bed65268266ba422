using System.Buffers.Binary;
using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Runs an aggregate for each place of arrays, sum_foreach(array), or for each key of maps, max_map(map). Arrays and maps that are
/// NULL do not count; without rows the array is NULL, the map empty.
/// </summary>
internal sealed unsafe class PartsKernel : AggregateKernel
{
    private const string OfArrays = "_foreach";
    private const string OfMaps = "_map";
    private const int SlabStates = 64;
    private const int PartBytes = 48;
    private static readonly List<byte[]> s_noKeys = [];
    private static readonly Dictionary<byte[], int> s_noPlaces = new(BytesComparer.Instance);
    private readonly AggregateKernel _inner;
    private readonly PackedType[] _arguments;
    private readonly bool _isMap;
    private readonly PackedType _result;
    private readonly MemoryTracker _tracker;
    private readonly List<Group> _groups = [];
    private readonly List<NativeBuffer> _slabs = [];
    private byte*[] _mine = new byte*[16];
    private byte*[] _its = new byte*[16];
    private byte[] _key = new byte[32];
    private int _free;
    private long _held;

    private PartsKernel(AggregateKernel inner, AggregateRequest request, SqlType result)
    {
        _inner = inner;
        _arguments = [.. request.ArgumentTypes.Select(type => new PackedType(type))];
        _isMap = _arguments[0].Sql.IsMap;
        _result = new PackedType(result);
        _tracker = request.Tracker;
    }

    public override int StateBytes => sizeof(long);

    public override IReadOnlyList<ArrowType> StateTypes { get; } = [new ArrowType(ArrowTypeId.BinaryView)];

    public override bool HasExternalState => true;

    public override long HeldBytes => _held + _inner.HeldBytes;

    /// <summary>Gives the name of the aggregate that a call such as sum_foreach or min_map runs; null when it is no such call.</summary>
    internal static string? BaseOf(string name)
    {
        var ending = name.EndsWith(OfArrays, StringComparison.OrdinalIgnoreCase) ? OfArrays : OfMaps;
        if (!name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return null;
        var inner = name[..^ending.Length];

        // Those have a share or a separator that belongs to the call.
        return inner.StartsWith("percentile", StringComparison.OrdinalIgnoreCase)
            || inner.ToLowerInvariant() is "median" or "group_concat" or "string_agg" ? null : inner;
    }

    /// <summary>Gives the call's signature; null when the arguments are no arrays, no map.</summary>
    internal static FunctionSignature? Match(FunctionCatalog catalog, string name, IReadOnlyList<SqlType> arguments)
    {
        if (BaseOf(name) is not { } inner || arguments.Count == 0) return null;
        FunctionSignature signature;
        SqlType[] types;
        SqlType result;
        if (name.EndsWith(OfMaps, StringComparison.Ordinal))
        {
            if (arguments.Count != 1 || NestedTypes.AsMap(arguments[0]) is not { } map || map.Part(1).Kind == SqlTypeKind.Json) return null;
            signature = catalog.Resolve(inner, [map.Part(1)]);
            types = [SqlType.Map(map.Part(0), signature.ArgumentTypes[0])];
            result = SqlType.Map(map.Part(0), signature.ReturnType);
        }
        else
        {
            var arrays = arguments.Select(NestedTypes.AsArray).ToArray();
            if (arrays.Any(array => array is null || array.Part(0).Kind == SqlTypeKind.Json)) return null;
            signature = catalog.Resolve(inner, [.. arrays.Select(array => array!.Part(0))]); // Checked above.
            types = [.. signature.ArgumentTypes.Select(SqlType.Array)];
            result = SqlType.Array(signature.ReturnType);
        }

        return new FunctionSignature(name, FunctionKind.Aggregate, types, result)
        {
            NullIfAnyNull = false,
            MayReturnNull = !result.IsMap,
            NeverNull = result.IsMap,
            CanFail = true,
        };
    }

    internal static AggregateKernel Create(FunctionCatalog catalog, string inner, AggregateRequest request)
    {
        if (request.OrderBy.Count > 0) throw CoreErrors.NotSupported.With($"ORDER BY inside {request.Name}()");
        var types = request.ArgumentTypes;
        SqlType[] parts = [.. types.Select(type => type.Part(type.IsMap ? 1 : 0))];
        var part = catalog.Resolve(inner, parts).ReturnType;
        return new PartsKernel(
            catalog.CreateAggregate(request with { Name = inner, ArgumentTypes = parts }), request,
            types[0].IsMap ? SqlType.Map(types[0].Part(0), part) : SqlType.Array(part));
    }

    public override void Initialize(byte* state) => *(long*)state = 0;

    public override void UpdateSingle(byte* state, ReadOnlySpan<Column> arguments, int rowCount)
    {
        var states = new byte*[rowCount];
        for (var i = 0; i < rowCount; i++) states[i] = state;
        fixed (byte** each = states) Update(each, arguments, rowCount);
    }

    public override void Update(byte** states, ReadOnlySpan<Column> arguments, int rowCount)
    {
        var flat = new Column[arguments.Length];
        for (var i = 0; i < flat.Length; i++) flat[i] = ColumnFlatten.ToFlat(arguments[i], _tracker);
        if (_isMap) UpdateMaps(states, flat[0], rowCount);
        else UpdateArrays(states, flat, rowCount);
        foreach (var column in flat) column.Dispose();
    }

    public override void Merge(byte** targets, byte** sources, AggregateKernel sourceKernel, int count)
    {
        var other = (PartsKernel)sourceKernel;
        for (var i = 0; i < count; i++)
        {
            if (*(long*)sources[i] == 0) continue;
            Interruption.Check();
            var from = other.Of(sources[i]);
            var to = Of(targets[i]);
            var parts = from.States.Count;
            if (_mine.Length < parts) (_mine, _its) = (new byte*[parts * 2], new byte*[parts * 2]);
            for (var part = 0; part < parts; part++)
            {
                _mine[part] = _isMap ? State(to, from.Keys[part]) : State(to, part);
                _its[part] = (byte*)from.States[part];
            }

            fixed (byte** into = _mine, outOf = _its) _inner.Merge(into, outOf, other._inner, parts);
        }
    }

    public override Column[] Export(byte** states, int count, MemoryTracker tracker)
    {
        var all = All(states, count);
        var columns = all.Length == 0 ? [] : Flat(all, tracker);
        using var builder = new ColumnBuilder(StateTypes[0], tracker, count);
        var bytes = new List<byte>();
        Span<byte> length = stackalloc byte[sizeof(int)];
        var row = 0;
        for (var i = 0; i < count; i++)
        {
            if (*(long*)states[i] == 0)
            {
                builder.AppendNull();
                continue;
            }

            Interruption.Check();
            bytes.Clear();
            var group = Of(states[i]);
            for (var part = 0; part < group.States.Count; part++, row++)
            {
                var key = _isMap ? group.Keys[part] : [];
                BinaryPrimitives.WriteInt32LittleEndian(length, key.Length);
                bytes.AddRange(length);
                bytes.AddRange(key);
                foreach (var column in columns)
                {
                    bytes.Add(column.IsNull(row) ? (byte)0 : (byte)1);
                    if (!column.IsNull(row)) ValueBytes.Append(column, row, bytes);
                }
            }

            builder.AppendBytes(CollectionsMarshal.AsSpan(bytes));
        }

        foreach (var column in columns) column.Dispose();
        return [builder.Build()];
    }

    public override void MergeColumns(byte** states, ReadOnlySpan<Column> stateColumns, int rowCount)
    {
        using var flat = ColumnFlatten.ToFlat(stateColumns[0], _tracker);
        var builders = _inner.StateTypes.Select(type => new ColumnBuilder(type, _tracker, rowCount)).ToArray();
        var targets = new List<nint>();
        for (var row = 0; row < rowCount; row++)
        {
            if (flat.IsNull(row)) continue;
            Interruption.Check();
            var group = Of(states[row]);
            var rest = StringView.Bytes(flat.As<StringView>() + row);
            for (var part = 0; !rest.IsEmpty; part++)
            {
                var key = rest.Slice(sizeof(int), BinaryPrimitives.ReadInt32LittleEndian(rest));
                rest = rest[(sizeof(int) + key.Length)..];
                targets.Add((nint)(_isMap ? State(group, key) : State(group, part)));
                foreach (var builder in builders)
                {
                    var isNull = rest[0] == 0;
                    rest = rest[1..];
                    if (isNull) builder.AppendNull();
                    else rest = ValueBytes.Read(rest, builder);
                }
            }
        }

        var columns = Array.ConvertAll(builders, builder => builder.Build());
        foreach (var builder in builders) builder.Dispose();
        if (targets.Count > 0)
        {
            fixed (nint* each = CollectionsMarshal.AsSpan(targets)) _inner.MergeColumns((byte**)each, columns, targets.Count);
        }

        foreach (var column in columns) column.Dispose();
    }

    public override Column Finalize(byte** states, int count, MemoryTracker tracker)
    {
        var all = All(states, count);
        using var values = all.Length == 0 ? null : Results(all, tracker);
        var source = values is null ? default : new PackedSource(values);
        using var builder = new ColumnBuilder(new ArrowType(ArrowTypeId.BinaryView), tracker, count);
        var array = new PackedWriter(_isMap ? 0 : _result.Element.Width);
        var map = _isMap ? new MapWriter(_result) : null;
        var sink = new TextSink();
        var row = 0;
        for (var i = 0; i < count; i++)
        {
            if (*(long*)states[i] == 0 && !_isMap)
            {
                builder.AppendNull();
                continue;
            }

            Interruption.Check();
            var group = *(long*)states[i] == 0 ? new Group(_isMap) : Of(states[i]);
            array.Begin();
            map?.Begin();
            for (var part = 0; part < group.States.Count; part++, row++)
            {
                var isNull = source.IsNull(row);
                var value = isNull ? [] : source.Bytes(row);
                if (map is not null) map.Add(group.Keys[part][0] == 0, group.Keys[part].AsSpan(1), isNull, value);
                else if (isNull) array.AddNull();
                else array.Add(value);
            }

            sink.Begin(tracker);
            if (map is not null) map.WriteTo(sink);
            else array.WriteTo(sink);
            builder.AppendBytes(sink.Pending);
            sink.Abandon();
        }

        return builder.Build();
    }

    public override void Reset()
    {
        _inner.Reset();
        _groups.Clear();
        foreach (var slab in _slabs) slab.Release();
        _slabs.Clear();
        _free = 0;
        _held = 0;
    }

    public override void Dispose()
    {
        Reset();
        _inner.Dispose();
        base.Dispose();
    }

    private void UpdateArrays(byte** states, Column[] flat, int rowCount)
    {
        var wanted = new ulong[(rowCount + 63) / 64];
        for (var row = 0; row < rowCount; row++)
        {
            if (Array.TrueForAll(flat, column => !column.IsNull(row))) wanted[row >> 6] |= 1UL << (row & 63);
        }

        var arrays = new Exploded[flat.Length];
        fixed (ulong* bits = wanted)
        {
            for (var i = 0; i < flat.Length; i++) arrays[i] = Exploded.Arrays(flat[i], rowCount, _arguments[i], _tracker, bits);
        }

        var offsets = arrays[0].Offsets;
        if (Array.Exists(arrays, array => !array.Offsets.AsSpan().SequenceEqual(offsets)))
        {
            foreach (var array in arrays) array.Dispose();
            throw CoreErrors.Semantic.With("Arrays of one row must be of the same length to be aggregated place by place");
        }

        var targets = new byte*[offsets[rowCount]];
        for (var row = 0; row < rowCount; row++)
        {
            if ((wanted[row >> 6] >> (row & 63) & 1) == 0) continue;
            var group = Of(states[row]);
            for (var i = offsets[row]; i < offsets[row + 1]; i++) targets[i] = State(group, i - offsets[row]);
        }

        fixed (byte** each = targets)
        {
            if (targets.Length > 0) _inner.Update(each, Array.ConvertAll(arrays, array => array.Elements), targets.Length);
        }

        foreach (var array in arrays) array.Dispose();
    }

    private void UpdateMaps(byte** states, Column maps, int rowCount)
    {
        using var keys = Exploded.Keys(maps, rowCount, _arguments[0], _tracker);
        using var values = Exploded.Values(maps, rowCount, _arguments[0], _tracker);
        var source = new PackedSource(keys.Elements);
        var targets = new byte*[keys.Offsets[rowCount]];
        for (var row = 0; row < rowCount; row++)
        {
            if (maps.IsNull(row)) continue;
            var group = Of(states[row]);
            for (var i = keys.Offsets[row]; i < keys.Offsets[row + 1]; i++)
                targets[i] = State(group, Key(source, i));
        }

        fixed (byte** each = targets)
        {
            if (targets.Length > 0) _inner.Update(each, [values.Elements], targets.Length);
        }
    }

    private ReadOnlySpan<byte> Key(in PackedSource keys, int row)
    {
        if (keys.IsNull(row)) return [0];
        var bytes = keys.Bytes(row);
        if (_key.Length <= bytes.Length) _key = new byte[bytes.Length * 2];
        _key[0] = 1;
        bytes.CopyTo(_key.AsSpan(1));
        return _key.AsSpan(0, bytes.Length + 1);
    }

    private byte*[] All(byte** states, int count)
    {
        var all = new List<nint>(count);
        for (var i = 0; i < count; i++)
        {
            if (*(long*)states[i] != 0) all.AddRange(Of(states[i]).States);
        }

        var pointers = new byte*[all.Count];
        for (var i = 0; i < pointers.Length; i++) pointers[i] = (byte*)all[i];
        return pointers;
    }

    private Column[] Flat(byte*[] all, MemoryTracker tracker)
    {
        fixed (byte** each = all) return Array.ConvertAll(_inner.Export(each, all.Length, tracker), column => Flat(column, tracker));
    }

    private Column Results(byte*[] all, MemoryTracker tracker)
    {
        fixed (byte** each = all) return Flat(_inner.Finalize(each, all.Length, tracker), tracker);
    }

    private static Column Flat(Column column, MemoryTracker tracker)
    {
        using (column) return ColumnFlatten.ToFlat(column, tracker);
    }

    private Group Of(byte* state)
    {
        ref var number = ref *(long*)state;
        if (number == 0)
        {
            _groups.Add(new Group(_isMap));
            _held += PartBytes;
            number = _groups.Count;
        }

        return _groups[(int)number - 1];
    }

    private byte* State(Group group, int place)
    {
        while (group.States.Count <= place) group.States.Add((nint)NewState());
        return (byte*)group.States[place];
    }

    private byte* State(Group group, ReadOnlySpan<byte> key)
    {
        var places = group.Places.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (places.TryGetValue(key, out var place)) return (byte*)group.States[place];
        var kept = key.ToArray();
        group.Places.Add(kept, group.States.Count);
        group.Keys.Add(kept);
        _held += kept.Length + PartBytes;
        return State(group, group.States.Count);
    }

    private byte* NewState()
    {
        if (_free == 0)
        {
            _slabs.Add(NativeBuffer.Allocate(_tracker, (long)SlabStates * _inner.StateBytes));
            _free = SlabStates;
            _held += (long)SlabStates * (_inner.StateBytes + sizeof(long));
        }

        var state = _slabs[^1].Pointer + (long)(SlabStates - _free--) * _inner.StateBytes;
        _inner.Initialize(state);
        return state;
    }

    /// <summary>Holds the places of the states of each array place, or of each key: 0 for NULL, else 1 and the key's bytes.</summary>
    private sealed class Group(bool isMap)
    {
        internal readonly List<nint> States = [];
        internal readonly List<byte[]> Keys = isMap ? [] : s_noKeys;
        internal readonly Dictionary<byte[], int> Places = isMap ? new(BytesComparer.Instance) : s_noPlaces;
    }
}
